import type { Endpoint } from '@bitget-kit/transport';

/** One stock. */
export interface UtaStockFacts {
  symbol: string;
  nameCn: string;
  nameEn: string;
  exchange: string;
  currency: string;
  lotSize: number | string;
  totalShares: number | string;
  circulatingShares: number | string;
  eps: number | string;
  epsTtm: number | string;
  bps: number | string;
  dividendYield: number | string;
  stockDerivatives: string[];
  board: string;
}

/** Parameters of {@link utaGetStockFacts}. */
export interface UtaGetStockFactsParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
}

/** What comes back. */
export interface UtaGetStockFactsResult {
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
