import type { Endpoint } from '@bitget-kit/transport';

/** One trade. */
export interface UtaStockTrade {
  /** Price of one, in quote coin. */
  price: number | string;
  /** Shares that were traded. */
  volume: number | string;
  /** When, as the exchange writes it; no client says in which unit. */
  timestamp: string;
  /** Kind of trade; no client lists the words. */
  tradeType: string;
  /** In: to the account that the endpoint is about. Out: from it. */
  direction: string;
  /** Part of the day: regular, before, after, or overnight. */
  tradeSession: string;
}

/** Parameters of {@link utaGetStockTrades}. */
export interface UtaGetStockTradesParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
  /** How many. Left out: as many as the exchange sees fit. */
  count?: number | string | undefined;
}

/** One row each. */
export type UtaGetStockTradesResult = UtaStockTrade[];

/**
 * Recent trades of a stock.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockTrades } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockTrades, { symbol: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockTrades: Endpoint<UtaGetStockTradesParams, UtaGetStockTradesResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/market/trade',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string!',
    count: 'integer',
  },
};
