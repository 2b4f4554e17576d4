import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface UtaGetCfdFundsResult {
  /** E.g. `20`. */
  leverage: string;
  /** In the coin of the reserve. */
  balance: DecimalString;
  credit: DecimalString;
  marginStopOut: DecimalString;
  marginUsed: DecimalString;
  marginCall: DecimalString;
  marginFree: DecimalString;
  marginLevel: DecimalString;
  equity: DecimalString;
  pnl: DecimalString;
  status: string;
  swap: DecimalString;
  frozen: DecimalString;
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
