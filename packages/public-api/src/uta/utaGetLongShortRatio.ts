import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface UtaLongShortRatio {
  /** Part of the users that is long. */
  longRatio: DecimalString;
  /** Part of the users that is short. */
  shortRatio: DecimalString;
  /** Longs against shorts. */
  longShortRatio: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetLongShortRatio}. */
export interface UtaGetLongShortRatioParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Length of a point in time, e.g. `1h`, `1d`. */
  period?: string | undefined;
}

/** One row each. */
export type UtaGetLongShortRatioResult = UtaLongShortRatio[];

/**
 * Longs against shorts of a futures contract, over time.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetLongShortRatio } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetLongShortRatio, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const utaGetLongShortRatio: Endpoint<UtaGetLongShortRatioParams, UtaGetLongShortRatioResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/futures-long-short',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    symbol: 'string!',
    period: 'string',
  },
};
