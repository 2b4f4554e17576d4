import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetMarginLoans}. */
export interface UtaGetMarginLoansParams {
  /** Coin, e.g. `BTC`. */
  coin: string;
}

/** What comes back. */
export interface UtaGetMarginLoansResult {
  /** As a fraction of a day. The example of the page seems to have mixed up the two. */
  dailyInterest: DecimalString;
  /** As a fraction of a year. */
  annualInterest: DecimalString;
  /** The most that may be borrowed, in the coin. */
  limit: string;
  /** The most that main account and sub-accounts may borrow together. Seen by one client. */
  masterSubLimit?: DecimalString | undefined;
  /** What is left to borrow on the exchange; spelt so. Seen by one client. */
  platformRemaingQuota?: DecimalString | undefined;
}

/**
 * What borrowing a coin on margin costs, and how much of it may be borrowed.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Get-Margin-Loans
 * @example
 * ```ts
 * import { utaGetMarginLoans } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetMarginLoans, { coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const utaGetMarginLoans: Endpoint<UtaGetMarginLoansParams, UtaGetMarginLoansResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/margin-loans',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: {
    coin: 'string!',
  },
};
