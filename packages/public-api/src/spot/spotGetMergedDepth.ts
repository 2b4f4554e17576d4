import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { SpotBookLevel } from './SpotBookLevel.js';

/** Parameters of {@link spotGetMergedDepth}. */
export interface SpotGetMergedDepthParams {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /**
   * How coarsely prices are merged: not at all, or by about 10, 100, 1000 price steps. A pair without that scale answers
   * with its coarsest. Left out: `scale0`.
   */
  precision?: 'scale0' | 'scale1' | 'scale2' | 'scale3' | undefined;
  /** How many levels a side; `max` is all that the pair offers. Left out: 100. */
  limit?: '1' | '5' | '15' | '50' | '100' | 'max' | undefined;
}

/** The book of one pair, merged. */
export interface SpotGetMergedDepthResult {
  /** Sell side, lowest price first. */
  asks: SpotBookLevel[];
  /** Buy side, highest price first. */
  bids: SpotBookLevel[];
  /** The scale that was used. */
  precision: 'scale0' | 'scale1' | 'scale2' | 'scale3' | (string & {});
  /** Width of one level in quote coin, e.g. `0.1`. */
  scale: DecimalString;
  /** Whether this is the coarsest scale. */
  isMaxPrecision: 'YES' | 'NO' | (string & {});
  /** When the matching engine took the picture, ms since the epoch. */
  ts: TimestampMsString;
}

/**
 * The order book of one spot pair, with prices merged into wider levels if wished.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/spot/market/Merge-Orderbook
 * @example
 * ```ts
 * import { spotGetMergedDepth } from '@bitget-kit/public-api/spot';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const depth = await call(createTransport(), spotGetMergedDepth, {
 *   symbol: 'BTCUSDT',
 *   precision: 'scale1',
 *   limit: '15',
 * });
 * console.log(`levels of ${depth.scale} USDT`, depth.bids);
 * ```
 */
export const spotGetMergedDepth: Endpoint<SpotGetMergedDepthParams, SpotGetMergedDepthResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/spot/market/merge-depth',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { symbol: 'string!', precision: 'string', limit: 'string' },
};
