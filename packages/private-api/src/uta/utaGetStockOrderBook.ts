import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One price of the book. */
export interface UtaStockBookLevel {
  /** Number of the level, from the best on. */
  position: number;
  /** Price of one, in quote coin. */
  price: DecimalString;
  /** Shares on the level. */
  volume: DecimalString;
  /** Orders on the level. */
  orderNum: number;
}

/** Parameters of {@link utaGetStockOrderBook}. */
export interface UtaGetStockOrderBookParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
}

/** What comes back. */
export interface UtaGetStockOrderBookResult {
  /** Levels of those who sell, the best first. */
  asks: UtaStockBookLevel[];
  /** Levels of those who buy, the best first. */
  bids: UtaStockBookLevel[];
}

/**
 * The order book of a stock.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockOrderBook } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockOrderBook, { symbol: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockOrderBook: Endpoint<UtaGetStockOrderBookParams, UtaGetStockOrderBookResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/market/depth',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string!',
  },
};
