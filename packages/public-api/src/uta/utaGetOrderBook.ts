import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaBookLevel } from './UtaBookLevel.js';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetOrderBook}. */
export interface UtaGetOrderBookParams {
  /** Margin pairs share the book of `SPOT`. */
  category: Exclude<UtaCategory, 'MARGIN'>;
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Levels a side, up to 200. Left out: only 5. */
  limit?: number | string | undefined;
}

/** The two sides of the book. */
export interface UtaGetOrderBookResult {
  /** Asks, cheapest first. */
  a: UtaBookLevel[];
  /** Bids, dearest first. */
  b: UtaBookLevel[];
  /** When the book was taken, ms since the epoch. */
  ts: TimestampMsString;
}

/**
 * The order book of one symbol. Levels are JSON numbers here, not strings.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/uta/public/OrderBook
 * @example
 * ```ts
 * import { utaGetOrderBook } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const book = await call(createTransport(), utaGetOrderBook, { category: 'SPOT', symbol: 'BTCUSDT', limit: 50 });
 * const [bestAsk] = book.a;
 * const [bestBid] = book.b;
 * if (bestAsk && bestBid) console.log('spread', bestAsk[0] - bestBid[0]);
 * ```
 */
export const utaGetOrderBook: Endpoint<UtaGetOrderBookParams, UtaGetOrderBookResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/orderbook',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { category: 'string!', symbol: 'string!', limit: 'integer' },
};
