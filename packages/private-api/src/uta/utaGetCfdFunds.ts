import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface UtaGetCfdFundsResult {
  /** E.g. `20`. */
  leverage: string;
  /** In the coin of the reserve. */
  balance: DecimalString;
  /** Credit that was given. */
  credit: DecimalString;
  /** Margin level at which positions are closed, in per cent. */
  marginStopOut: DecimalString;
  /** Margin that is in use. */
  marginUsed: DecimalString;
  /** Margin level at which more margin is asked for, in per cent. */
  marginCall: DecimalString;
  /** Margin that is free. */
  marginFree: DecimalString;
  /** Equity against the margin in use, in per cent. */
  marginLevel: DecimalString;
  /** Balance with unrealised profit. */
  equity: DecimalString;
  /** Unrealised profit, in the currency of the account. */
  pnl: DecimalString;
  /** State of the account. */
  status: string;
  /** What holding over night cost. */
  swap: DecimalString;
  /** Held back, in the coin. */
  frozen: DecimalString;
  /** Currency of all of it. */
  currency: string;
}

/**
 * Balance, margin and profit of the CFD account.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCfdFunds } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCfdFunds, {});
 * console.log(result);
 * ```
 */
export const utaGetCfdFunds: Endpoint<Record<never, never>, UtaGetCfdFundsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/cfd/account/fund-detail',
  access: 'private',
  permission: 'read',
  stability: 'observed',
};
