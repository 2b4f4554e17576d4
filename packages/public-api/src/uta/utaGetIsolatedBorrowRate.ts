import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface UtaIsolatedBorrowRate {
  /** As a fraction. */
  borrowRate: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetIsolatedBorrowRate}. */
export interface UtaGetIsolatedBorrowRateParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Length of a point in time, e.g. `1h`, `1d`. */
  period?: string | undefined;
}

/** One row each. */
export type UtaGetIsolatedBorrowRateResult = UtaIsolatedBorrowRate[];

/**
 * How much of a pair is borrowed on isolated margin, over time.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetIsolatedBorrowRate } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetIsolatedBorrowRate, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const utaGetIsolatedBorrowRate: Endpoint<
  UtaGetIsolatedBorrowRateParams,
  UtaGetIsolatedBorrowRateResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v3/market/margin-isolated-borrow',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    symbol: 'string!',
    period: 'string',
  },
};
