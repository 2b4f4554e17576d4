import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesCandle, FuturesGranularity } from './FuturesCandle.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetHistoryIndexCandles}. */
export interface FuturesGetHistoryIndexCandlesParams {
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
  /** How many candles, up to 200. Left out: 100. */
  limit?: number | string | undefined;
}

/** Closed candles only. The list is empty when there are none in the range. */
export type FuturesGetHistoryIndexCandlesResult = FuturesCandle[];

/**
 * Closed candles of the index price of one contract, 200 at most in one answer.
 *
 * Go back by setting `endTime` to the oldest time that you have.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-History-Index-Candle-Data
 * @example
 * ```ts
 * import { futuresGetHistoryIndexCandles } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const candles = await call(createTransport(), futuresGetHistoryIndexCandles, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   granularity: '1Dutc',
 *   endTime: Date.UTC(2026, 0, 1),
 *   limit: 90,
 * });
 * console.log(candles.length);
 * ```
 */
export const futuresGetHistoryIndexCandles: Endpoint<
  FuturesGetHistoryIndexCandlesParams,
  FuturesGetHistoryIndexCandlesResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v2/mix/market/history-index-candles',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  check: {
    symbol: 'string!',
    productType: 'string!',
    granularity: 'string!',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
