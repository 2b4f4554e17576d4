import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface CommonIsolatedBorrowRate {
  /** As a fraction. */
  borrowRate: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link commonGetIsolatedBorrowRates}. */
export interface CommonGetIsolatedBorrowRatesParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Length of a point in time: `24h`, `30d`. Left out: `24h`. */
  period?: number | string | undefined;
}

/** One row each. */
export type CommonGetIsolatedBorrowRatesResult = CommonIsolatedBorrowRate[];

/**
 * How much of a pair’s isolated margin is borrowed, over time.
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
    period: 'integer',
  },
};
