import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetRpiOrderBook}. */
export interface UtaGetRpiOrderBookParams {
  /** Category, in capitals. */
  category: UtaCategory;
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Rows a page. */
  limit?: number | string | undefined;
}

/** What comes back. */
export interface UtaGetRpiOrderBookResult {
  /** Asks: price and amount, best first. */
  a: [price: string, amount: string][];
  /** Bids: price and amount, best first. */
  b: [price: string, amount: string][];
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/**
 * The order book with the orders for retail price improvement, which the ordinary book leaves out.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 10 requests per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetRpiOrderBook } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetRpiOrderBook, { category: 'SPOT', symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const utaGetRpiOrderBook: Endpoint<UtaGetRpiOrderBookParams, UtaGetRpiOrderBookResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/rpi-orderbook',
  access: 'public',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  stability: 'observed',
  check: {
    category: 'string!',
    symbol: 'string!',
    limit: 'integer',
  },
};
