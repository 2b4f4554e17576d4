import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface UtaPositionLongShortRatio {
  /** Part of the positions that is long. */
  longPositionRatio: DecimalString;
  /** Part of the positions that is short. */
  shortPositionRatio: DecimalString;
  /** Long positions against short ones. */
  longShortPositionRatio: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetPositionLongShortRatio}. */
export interface UtaGetPositionLongShortRatioParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Length of a point in time, e.g. `1h`, `1d`. */
  period?: string | undefined;
}

/** One row each. */
export type UtaGetPositionLongShortRatioResult = UtaPositionLongShortRatio[];

/**
 * Long positions against short ones of a futures contract, over time.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetPositionLongShortRatio } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetPositionLongShortRatio, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const utaGetPositionLongShortRatio: Endpoint<
  UtaGetPositionLongShortRatioParams,
  UtaGetPositionLongShortRatioResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v3/market/futures-position-long-short',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    symbol: 'string!',
    period: 'string',
  },
};
