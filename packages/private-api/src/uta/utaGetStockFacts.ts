import type { Endpoint } from '@bitget-kit/transport';

/** One stock. */
export interface UtaStockFacts {
  /** Symbol of the stock, e.g. `AAPL.US`. */
  symbol: string;
  /** Name in Chinese. */
  nameCn: string;
  /** Name in English. */
  nameEn: string;
  /** Exchange that it is traded on. */
  exchange: string;
  /** Currency, e.g. `USD`. */
  currency: string;
  /** Shares of a lot. */
  lotSize: number | string;
  /** Shares in all. */
  totalShares: number | string;
  /** Shares that are traded. */
  circulatingShares: number | string;
  /** Earnings a share. */
  eps: number | string;
  /** Earnings a share, of twelve months. */
  epsTtm: number | string;
  /** Book value a share. */
  bps: number | string;
  /** Dividends against the price. */
  dividendYield: number | string;
  /** Kinds of derivatives that there are. */
  stockDerivatives: string[];
  /** Board that it is listed on. */
  board: string;
}

/** Parameters of {@link utaGetStockFacts}. */
export interface UtaGetStockFactsParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
}

/** What comes back. */
export interface UtaGetStockFactsResult {
  /** The rows. */
  list: UtaStockFacts[];
}

/**
 * What does not change from day to day about stocks: names, exchange, lot size, number of shares.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockFacts } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockFacts, { symbol: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockFacts: Endpoint<UtaGetStockFactsParams, UtaGetStockFactsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/market/static',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string!',
  },
};
