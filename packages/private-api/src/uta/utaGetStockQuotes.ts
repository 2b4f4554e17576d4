import type { Endpoint } from '@bitget-kit/transport';

/** The quote of one session. */
export interface UtaStockSessionQuote {
  /** Price of the latest trade, in the currency of the stock. */
  lastDone: number | string;
  /** When, as the exchange writes it; no client says in which unit. */
  timestamp: string;
  /** Shares that were traded. */
  volume: number | string;
  /** What was traded, in the currency of the stock. */
  turnover: number | string;
  /** Highest price of the day, in the currency of the stock. */
  high: number | string;
  /** Lowest price of the day, in the currency of the stock. */
  low: number | string;
  /** Last price of the day before, in the currency of the stock. */
  prevClose: number | string;
}

/** The quote of one stock. */
export interface UtaStockQuote {
  /** Symbol of the stock, e.g. `AAPL.US`. */
  symbol: string;
  /** Price of the latest trade, in the currency of the stock. */
  lastDone: number | string;
  /** Last price of the day before, in the currency of the stock. */
  prevClose: number | string;
  /** First price of the day, in the currency of the stock. */
  open: number | string;
  /** Highest price of the day, in the currency of the stock. */
  high: number | string;
  /** Lowest price of the day, in the currency of the stock. */
  low: number | string;
  /** When, as the exchange writes it; no client says in which unit. */
  timestamp: string;
  /** Shares that were traded. */
  volume: number | string;
  /** What was traded, in the currency of the stock. */
  turnover: number | string;
  /** Whether it is traded now; no client lists the words. */
  tradeStatus: string;
  /** Prices before regular hours. */
  preMarketQuote: UtaStockSessionQuote;
  /** Prices after regular hours. */
  postMarketQuote: UtaStockSessionQuote;
  /** Prices over night. */
  overnightQuote: UtaStockSessionQuote;
}

/** Parameters of {@link utaGetStockQuotes}. */
export interface UtaGetStockQuotesParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
  /** Part of the day that the prices are of. Left out: regular hours. */
  tradeSession?: 'Intraday' | 'PreMarket' | 'PostMarket' | 'Overnight' | undefined;
}

/** What comes back. */
export interface UtaGetStockQuotesResult {
  /** The rows. */
  list: UtaStockQuote[];
}

/**
 * Quotes of stocks, with those before and after the session and overnight.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockQuotes } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockQuotes, { symbol: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockQuotes: Endpoint<UtaGetStockQuotesParams, UtaGetStockQuotesResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/market/quote',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string!',
    tradeSession: 'string',
  },
};
