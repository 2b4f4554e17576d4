import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One VIP level. */
export interface MarginIsolatedVipRate {
  /** Number of the tier. */
  level: string;
  /** The most that may be borrowed on this level, in the coin. */
  limit: string;
  /** Interest of a day, as a fraction. */
  dailyInterestRate: DecimalString;
  /** Interest of a year, as a fraction. */
  annuallyInterestRate: DecimalString;
  /** What one unit counts, as a fraction. */
  discountRate: DecimalString;
}

/** One pair. */
export interface MarginIsolatedInterestRate {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Base coin, e.g. `BTC`. */
  baseCoin: string;
  /** E.g. `20`. */
  leverage: string;
  /** Whether the base coin can be moved. */
  baseTransferable: boolean;
  /** Whether the base coin can be borrowed. */
  baseBorrowable: boolean;
  /** Interest of a day, as a fraction. */
  baseDailyInterestRate: DecimalString;
  /** Interest of a year, as a fraction. */
  baseAnnuallyInterestRate: DecimalString;
  /** The most that may be borrowed of the base coin. */
  baseMaxBorrowableAmount: DecimalString;
  /** Terms of the base coin by VIP level. */
  baseVipList: MarginIsolatedVipRate[];
  /** Quote coin, e.g. `USDT`. */
  quoteCoin: string;
  /** What the table of the page calls `quoteTransferable`. */
  quoteTransferInAble?: boolean | undefined;
  /** Whether the quote coin can be moved. */
  quoteTransferable: boolean;
  /** Whether the quote coin can be borrowed. */
  quoteBorrowable: boolean;
  /** Interest of a year, as a fraction. */
  quoteAnnuallyInterestRate: DecimalString;
  /** The most that may be borrowed of the quote coin. */
  quoteMaxBorrowableAmount: DecimalString;
  /** Terms of the quote coin by VIP level. */
  quoteList: MarginIsolatedVipRate[];
  /** Interest of a day, as a fraction. */
  quoteDailyInterestRate: DecimalString;
}

/** Parameters of {@link marginGetIsolatedInterestRates}. */
export interface MarginGetIsolatedInterestRatesParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/** One row each. */
export type MarginGetIsolatedInterestRatesResult = MarginIsolatedInterestRate[];

/**
 * What borrowing with isolated margin costs you and how much may be borrowed, with the terms of each VIP level.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Margin-Interest-Rate-And-Max-Borrowable-Amount
 * @example
 * ```ts
 * import { marginGetIsolatedInterestRates } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetIsolatedInterestRates, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const marginGetIsolatedInterestRates: Endpoint<
  MarginGetIsolatedInterestRatesParams,
  MarginGetIsolatedInterestRatesResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/margin/isolated/interest-rate-and-limit',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
  },
};
