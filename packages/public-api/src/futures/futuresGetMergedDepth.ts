import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetMergedDepth}. */
export interface FuturesGetMergedDepthParams {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /**
   * How coarsely prices are merged: not at all, or by about 10, 100, 1000 price steps. A contract without that scale
   * answers with its coarsest. Left out: `scale0`.
   */
  precision?: 'scale0' | 'scale1' | 'scale2' | 'scale3' | undefined;
  /** How many levels a side; `max` is all that the contract offers. Left out: 100. One user got 100 levels for `1`. */
  limit?: '1' | '5' | '15' | '50' | 'max' | undefined;
}

/** One level of the book: price in quote coin, amount in base coin. JSON numbers on the wire, not strings. */
export type FuturesBookLevel = [price: number | string, size: number | string];

/** The book of one contract. */
export interface FuturesGetMergedDepthResult {
  /** Sell side, lowest price first. */
  asks: FuturesBookLevel[];
  /** Buy side, highest price first. */
  bids: FuturesBookLevel[];
  /** The scale that was used, e.g. `scale0`. */
  precision: 'scale0' | 'scale1' | 'scale2' | 'scale3' | (string & {});
  /** Width of one level in quote coin, e.g. `0.1`. */
  scale: DecimalString;
  /** Whether this is the coarsest scale. */
  isMaxPrecision: 'YES' | 'NO' | (string & {});
  /** When the matching engine took the picture, ms since the epoch. */
  ts: TimestampMsString;
}

/**
 * The order book of one contract, with prices merged if wished.
 *
 * Levels come as JSON numbers; one that a double cannot hold arrives as its text. Hence `number | string`.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-Merge-Depth
 * @example
 * ```ts
 * import { futuresGetMergedDepth } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const { asks, bids } = await call(createTransport(), futuresGetMergedDepth, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   limit: '15',
 * });
 * console.log(`best bid ${bids[0]?.[0]}, best ask ${asks[0]?.[0]}`);
 * ```
 */
export const futuresGetMergedDepth: Endpoint<FuturesGetMergedDepthParams, FuturesGetMergedDepthResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/mix/market/merge-depth',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { symbol: 'string!', productType: 'string!', precision: 'string', limit: 'string' },
};
