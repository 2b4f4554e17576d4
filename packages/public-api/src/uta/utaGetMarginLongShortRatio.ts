import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface UtaMarginLongShortRatio {
  /** Longs against shorts. */
  longShortRatio: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetMarginLongShortRatio}. */
export interface UtaGetMarginLongShortRatioParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Length of a point in time, e.g. `1h`, `1d`. */
  period?: '24h' | '30d' | undefined;
  /** Coin, e.g. `USDT`. */
  coin?: string | undefined;
}

/** One row each. */
export type UtaGetMarginLongShortRatioResult = UtaMarginLongShortRatio[];

/**
 * Borrowed quote coin against borrowed base coin on margin, over time.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetMarginLongShortRatio } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetMarginLongShortRatio, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const utaGetMarginLongShortRatio: Endpoint<
  UtaGetMarginLongShortRatioParams,
  UtaGetMarginLongShortRatioResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v3/market/margin-long-short',
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
