import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One VIP level. */
export interface MarginVipRate {
  /** Number of the tier. */
  level: string;
  /** The most that may be borrowed on this level, in the coin. */
  limit: string;
  /** Interest of a day, as a fraction. */
  dailyInterestRate: DecimalString;
  /** Interest of a year, as a fraction. */
  annualInterestRate: DecimalString;
  /** What one unit counts, as a fraction. */
  discountRate: DecimalString;
}

/** One coin. */
export interface MarginCrossInterestRate {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** E.g. `20`. */
  leverage: string;
  /** Whether it can be moved. */
  transferable: boolean;
  /** Whether it can be borrowed. */
  borrowable: boolean;
  /** Interest of a day, as a fraction. */
  dailyInterestRate: DecimalString;
  /** Interest of a year, as a fraction. */
  annualInterestRate: DecimalString;
  /** The most that may be borrowed, in the coin. */
  maxBorrowableAmount: DecimalString;
  /** Terms by VIP level. */
  vipList: MarginVipRate[];
}

/** Parameters of {@link marginGetCrossInterestRates}. */
export interface MarginGetCrossInterestRatesParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
}

/** One row each. */
export type MarginGetCrossInterestRatesResult = MarginCrossInterestRate[];

/**
 * What borrowing with cross margin costs you and how much may be borrowed, with the terms of each VIP level.
 *
 * Permission: `read`. Limit: 10 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Margin-Interest-Rate-And-Borrowable
 * @example
 * ```ts
 * import { marginGetCrossInterestRates } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetCrossInterestRates, { coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const marginGetCrossInterestRates: Endpoint<
  MarginGetCrossInterestRatesParams,
  MarginGetCrossInterestRatesResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/margin/crossed/interest-rate-and-limit',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  check: {
    coin: 'string!',
  },
};
