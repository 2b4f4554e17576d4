import type { Endpoint } from '@bitget-kit/transport';

/** The quote of one session. */
export interface UtaStockSessionQuote {
  lastDone: number | string;
  timestamp: string;
  volume: number | string;
  turnover: number | string;
  high: number | string;
  low: number | string;
  prevClose: number | string;
}

/** The quote of one stock. */
export interface UtaStockQuote {
  symbol: string;
  lastDone: number | string;
  prevClose: number | string;
  open: number | string;
  high: number | string;
  low: number | string;
  timestamp: string;
  volume: number | string;
  turnover: number | string;
  tradeStatus: string;
  preMarketQuote: UtaStockSessionQuote;
  postMarketQuote: UtaStockSessionQuote;
  overnightQuote: UtaStockSessionQuote;
}

/** Parameters of {@link utaGetStockQuotes}. */
export interface UtaGetStockQuotesParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
  tradeSession?: 'Intraday' | 'PreMarket' | 'PostMarket' | 'Overnight' | undefined;
}

/** What comes back. */
export interface UtaGetStockQuotesResult {
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
