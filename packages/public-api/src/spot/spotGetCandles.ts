import type { Endpoint } from '@bitget-kit/transport';
import type { SpotCandle, SpotGranularity } from './SpotCandle.js';

/** Parameters of {@link spotGetCandles}. */
export interface SpotGetCandlesParams {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Length of a candle. */
  granularity: SpotGranularity;
  /** Candles after this time, ms. */
  startTime?: number | string | undefined;
  /** Candles before this time, ms. Left out: the newest. */
  endTime?: number | string | undefined;
  /** How many candles, up to 1000. Left out: 100. */
  limit?: number | string | undefined;
}

/** The list is empty when there are no candles in the range. */
export type SpotGetCandlesResult = SpotCandle[];

/**
 * Recent candles of one spot pair, up to 1000. The last one is still open and changes.
 *
 * How far back depends on the length: about a month for `1min` to `5min`, 52 days for `15min`, 62 for `30min`, 83 for
 * `1h`, 240 for `4h`, 360 for `6h`. Older ones: `spotGetHistoryCandles`. A `startTime` alone may be ignored: give
 * both ends of the range.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/spot/market/Get-Candle-Data
 * @example
 * ```ts
 * import { spotGetCandles } from '@bitget-kit/public-api/spot';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const candles = await call(createTransport(), spotGetCandles, {
 *   symbol: 'BTCUSDT',
 *   granularity: '5min',
 *   limit: 200,
 * });
 * const closes = candles.map(([, , , , close]) => close);
 * console.log(closes);
 * ```
 */
export const spotGetCandles: Endpoint<SpotGetCandlesParams, SpotGetCandlesResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/spot/market/candles',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  check: { symbol: 'string!', granularity: 'string!', startTime: 'time', endTime: 'time', limit: 'integer' },
};
