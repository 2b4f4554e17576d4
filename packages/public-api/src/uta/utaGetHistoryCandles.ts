import type { Endpoint } from '@bitget-kit/transport';
import type { UtaCandle, UtaCandleType, UtaInterval } from './UtaCandle.js';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetHistoryCandles}. */
export interface UtaGetHistoryCandlesParams {
  /** Margin pairs have the candles of `SPOT`. */
  category: Exclude<UtaCategory, 'MARGIN'>;
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Length of a candle. The documentation's example calls it `granularity`, its table `interval`. */
  interval: UtaInterval;
  /** Candles from this time on, ms. No more than 90 days before `endTime`. */
  startTime?: number | string | undefined;
  /** Candles up to this time, ms. */
  endTime?: number | string | undefined;
  /** Which price the candles are made of. Left out: `market`. */
  type?: UtaCandleType | undefined;
  /** How many candles, up to 100. Left out: 100. */
  limit?: number | string | undefined;
}

/** Closed candles only. The list is empty when there are none in the range. */
export type UtaGetHistoryCandlesResult = UtaCandle[];

/**
 * Old candles of one symbol, at most 100 at a time and 90 days in one range.
 *
 * For a longer time walk through explicit ranges: give both ends, then move both on.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Get-History-Candle-Data
 * @example
 * ```ts
 * import { utaGetHistoryCandles } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const startTime = Date.UTC(2025, 0, 1);
 * const candles = await call(createTransport(), utaGetHistoryCandles, {
 *   category: 'SPOT',
 *   symbol: 'BTCUSDT',
 *   interval: '1H',
 *   startTime,
 *   endTime: startTime + 100 * 3_600_000,
 * });
 * console.log(candles.length);
 * ```
 */
export const utaGetHistoryCandles: Endpoint<UtaGetHistoryCandlesParams, UtaGetHistoryCandlesResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/history-candles',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  check: {
    category: 'string!',
    symbol: 'string!',
    interval: 'string!',
    startTime: 'time',
    endTime: 'time',
    type: 'string',
    limit: 'integer',
  },
};
