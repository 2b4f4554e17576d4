import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface CommonMarginIsolatedBorrowRate {
  /** Base coin that is borrowed against quote coin that is borrowed, both valued in USDT. */
  borrowRate: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link commonGetMarginIsolatedBorrowRates}. */
export interface CommonGetMarginIsolatedBorrowRatesParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Length of a point in time, e.g. `1h`. */
  period?: '24h' | '30d' | undefined;
}

/** One row each. */
export type CommonGetMarginIsolatedBorrowRatesResult = CommonMarginIsolatedBorrowRate[];

/**
 * The same as `commonGetIsolatedBorrowRates` under another path: use that one.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { commonGetMarginIsolatedBorrowRates } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), commonGetMarginIsolatedBorrowRates, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const commonGetMarginIsolatedBorrowRates: Endpoint<
  CommonGetMarginIsolatedBorrowRatesParams,
  CommonGetMarginIsolatedBorrowRatesResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v2/margin/market/isolated-borrow-rate',
  access: 'public',
  stability: 'observed',
  check: {
    symbol: 'string!',
    period: 'string',
  },
};
