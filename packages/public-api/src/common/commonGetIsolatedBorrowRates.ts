import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface CommonIsolatedBorrowRate {
  /** Base coin that is borrowed against quote coin that is borrowed, both valued in USDT. */
  borrowRate: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link commonGetIsolatedBorrowRates}. */
export interface CommonGetIsolatedBorrowRatesParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** How far back the rows go. Left out: `24h`. */
  period?: '24h' | '30d' | undefined;
}

/** One row each. */
export type CommonGetIsolatedBorrowRatesResult = CommonIsolatedBorrowRate[];

/**
 * What is borrowed of a pair’s base coin against what is borrowed of its quote coin on isolated margin, over time.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @see https://www.bitget.com/api-doc/common/apidata/Margin-Iso-Borrow-Ratio
 * @example
 * ```ts
 * import { commonGetIsolatedBorrowRates } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), commonGetIsolatedBorrowRates, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const commonGetIsolatedBorrowRates: Endpoint<
  CommonGetIsolatedBorrowRatesParams,
  CommonGetIsolatedBorrowRatesResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v2/mix/market/isolated-borrow-rate',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  check: {
    symbol: 'string!',
    period: 'string',
  },
};
