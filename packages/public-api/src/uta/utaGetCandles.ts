import type { Endpoint } from '@bitget-kit/transport';
import type { UtaCandle, UtaCandleType, UtaInterval } from './UtaCandle.js';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetCandles}. */
export interface UtaGetCandlesParams {
  /** Margin pairs have the candles of `SPOT`. */
  category: Exclude<UtaCategory, 'MARGIN'>;
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Length of a candle. The documentation's example calls it `granularity`, its table `interval`. */
  interval: UtaInterval;
  /** Candles from this time on, ms. */
  startTime?: number | string | undefined;
  /** Candles up to this time, ms. */
  endTime?: number | string | undefined;
  /** Which price the candles are made of. Left out: `market`. */
  type?: UtaCandleType | undefined;
  /** How many candles. The documentation contradicts itself (default 1000, at most 100): 100 is safe. */
  limit?: number | string | undefined;
}

/** The list is empty when there are no candles in the range. */
export type UtaGetCandlesResult = UtaCandle[];

/**
 * Recent candles of one symbol. The last one is still open and changes.
 *
 * Give both ends of the range: a `startTime` alone may be ignored. Older candles: `utaGetHistoryCandles`.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Get-Candle-Data
 * @example
 * ```ts
 * import { utaGetCandles } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const candles = await call(createTransport(), utaGetCandles, {
 *   category: 'USDT-FUTURES',
 *   symbol: 'BTCUSDT',
 *   interval: '1H',
 *   limit: 100,
 * });
 * const closes = candles.map(([, , , , close]) => close);
 * console.log(closes);
 * ```
 */
export const utaGetCandles: Endpoint<UtaGetCandlesParams, UtaGetCandlesResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/candles',
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
