import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One coin. */
export interface UtaDebtCoin {
  coin: string;
  /** What is owed. */
  debt: DecimalString;
  interestFreeAmount: DecimalString;
  interestRateNextHour: DecimalString;
}

/** What comes back. */
export interface UtaGetLoansResult {
  currentLoans: DecimalString;
  /** Ms since the epoch. */
  interestPaymentTime: TimestampMsString;
  debtCoinList: UtaDebtCoin[];
}

/**
 * What you owe, and what it costs in the next hour.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetLoans } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetLoans, {});
 * console.log(result);
 * ```
 */
export const utaGetLoans: Endpoint<Record<never, never>, UtaGetLoansResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/trade/loan-data',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
