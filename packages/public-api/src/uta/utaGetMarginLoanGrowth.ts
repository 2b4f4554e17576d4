import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface UtaMarginLoanGrowth {
  /** As a fraction. */
  growthRate: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetMarginLoanGrowth}. */
export interface UtaGetMarginLoanGrowthParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Length of a point in time, e.g. `1h`, `1d`. */
  period?: string | undefined;
  /** Coin, e.g. `USDT`. */
  coin?: string | undefined;
}

/** One row each. */
export type UtaGetMarginLoanGrowthResult = UtaMarginLoanGrowth[];

/**
 * How borrowing on margin grows, over time.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetMarginLoanGrowth } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetMarginLoanGrowth, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const utaGetMarginLoanGrowth: Endpoint<UtaGetMarginLoanGrowthParams, UtaGetMarginLoanGrowthResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/margin-loan-growth',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    symbol: 'string!',
    period: 'string',
    coin: 'string',
  },
};
