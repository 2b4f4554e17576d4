import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesCandle, FuturesGranularity } from './FuturesCandle.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetCandles}. */
export interface FuturesGetCandlesParams {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Length of a candle. */
  granularity: FuturesGranularity;
  /** Candles after this time, ms; at the start of a candle. No more than 90 days before `endTime`. */
  startTime?: number | string | undefined;
  /** Candles before this time, ms; at the start of a candle. */
  endTime?: number | string | undefined;
  /** Which price the candles are made of: trades, mark price, index. Left out: `MARKET`. */
  kLineType?: 'MARKET' | 'MARK' | 'INDEX' | undefined;
  /** How many candles, up to 1000. Left out: 100. */
  limit?: number | string | undefined;
}

/** The list is empty when there are no candles in the range. */
export type FuturesGetCandlesResult = FuturesCandle[];

/**
 * Recent candles of one contract, up to 1000. The last one is still open and changes.
 *
 * How far back depends on the length: about a month for `1m` to `5m`, 52 days for `15m`, 62 for `30m`, 83 for `1H`,
 * 240 for `4H`, 360 for `6H`. Older ones: `futuresGetHistoryCandles`. A `startTime` alone may be ignored: give both
 * ends of the range.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-Candle-Data
 * @example
 * ```ts
 * import { futuresGetCandles } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const candles = await call(createTransport(), futuresGetCandles, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   granularity: '5m',
 *   limit: 200,
 * });
 * const closes = candles.map(([, , , , close]) => close);
 * console.log(closes);
 * ```
 */
export const futuresGetCandles: Endpoint<FuturesGetCandlesParams, FuturesGetCandlesResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/mix/market/candles',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  check: {
    symbol: 'string!',
    productType: 'string!',
    granularity: 'string!',
    startTime: 'time',
    endTime: 'time',
    kLineType: 'string',
    limit: 'integer',
  },
};
