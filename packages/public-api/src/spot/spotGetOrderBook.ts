import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { SpotBookLevel } from './SpotBookLevel.js';

/** Parameters of {@link spotGetOrderBook}. */
export interface SpotGetOrderBookParams {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** How coarsely prices are merged: `step0` not at all, `step5` most. Left out: `step0`. */
  type?: 'step0' | 'step1' | 'step2' | 'step3' | 'step4' | 'step5' | undefined;
  /** How many levels a side, up to 150. Left out: 150. */
  limit?: number | string | undefined;
}

/** The book of one pair. */
export interface SpotGetOrderBookResult {
  /** Sell side, lowest price first. */
  asks: SpotBookLevel[];
  /** Buy side, highest price first. */
  bids: SpotBookLevel[];
  /** When the matching engine took the picture, ms since the epoch. */
  ts: TimestampMsString;
}

/**
 * The order book of one spot pair, up to 150 levels a side.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/spot/market/Get-Orderbook
 * @example
 * ```ts
 * import { spotGetOrderBook } from '@bitget-kit/public-api/spot';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const { asks, bids } = await call(createTransport(), spotGetOrderBook, { symbol: 'BTCUSDT', limit: 5 });
 * console.log(`best bid ${bids[0]?.[0]}, best ask ${asks[0]?.[0]}`);
 * ```
 */
export const spotGetOrderBook: Endpoint<SpotGetOrderBookParams, SpotGetOrderBookResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/spot/market/orderbook',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { symbol: 'string!', type: 'string', limit: 'integer' },
};
