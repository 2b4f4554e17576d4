import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One coin. */
export interface UtaDebtCoin {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What is owed, in the coin. */
  debt: DecimalString;
  /** Part that bears no interest, in the coin. */
  interestFreeAmount: DecimalString;
  /** Interest of the next hour, as a fraction. */
  interestRateNextHour: DecimalString;
}

/** What comes back. */
export interface UtaGetLoansResult {
  /** Loans in all, in USDT. */
  currentLoans: DecimalString;
  /** Ms since the epoch. */
  interestPaymentTime: TimestampMsString;
  /** What is owed, by coin. */
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
