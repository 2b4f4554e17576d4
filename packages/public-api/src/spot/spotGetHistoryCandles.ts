import type { Endpoint } from '@bitget-kit/transport';
import type { SpotCandle, SpotGranularity } from './SpotCandle.js';

/** Parameters of {@link spotGetHistoryCandles}. */
export interface SpotGetHistoryCandlesParams {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Length of a candle. */
  granularity: SpotGranularity;
  /** Candles before this time, ms. Required here; there is no `startTime`. */
  endTime: number | string;
  /** How many candles, up to 200. Left out: 100. */
  limit?: number | string | undefined;
}

/** Closed candles only. The list is empty when there are none before `endTime`. */
export type SpotGetHistoryCandlesResult = SpotCandle[];

/**
 * Closed candles of one spot pair before a point in time, 200 at most in one answer, however old.
 *
 * Go back by setting `endTime` to the oldest time that you have.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/spot/market/Get-History-Candle-Data
 * @example
 * ```ts
 * import { spotGetHistoryCandles } from '@bitget-kit/public-api/spot';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const candles = await call(createTransport(), spotGetHistoryCandles, {
 *   symbol: 'BTCUSDT',
 *   granularity: '1Dutc',
 *   endTime: Date.UTC(2024, 0, 1),
 *   limit: 90,
 * });
 * console.log(candles.length);
 * ```
 */
export const spotGetHistoryCandles: Endpoint<SpotGetHistoryCandlesParams, SpotGetHistoryCandlesResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/spot/market/history-candles',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  check: { symbol: 'string!', granularity: 'string!', endTime: 'time!', limit: 'integer' },
};
