import type { Endpoint } from '@bitget-kit/transport';

/** One point of the day. */
export interface UtaStockIntradayPoint {
  /** Price of one, in quote coin. */
  price: number | string;
  /** When, as the exchange writes it; no client says in which unit. */
  timestamp: string;
  /** Shares that were traded. */
  volume: number | string;
  /** What was traded, in the currency of the stock. */
  turnover: number | string;
  /** Average price so far, in the currency of the stock. */
  avgPrice: number | string;
}

/** Parameters of {@link utaGetStockIntraday}. */
export interface UtaGetStockIntradayParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
}

/** What comes back. */
export interface UtaGetStockIntradayResult {
  /** The rows. */
  list: UtaStockIntradayPoint[];
}

/**
 * The course of a stock over the day.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockIntraday } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockIntraday, { symbol: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockIntraday: Endpoint<UtaGetStockIntradayParams, UtaGetStockIntradayResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/market/intraday',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    symbol: 'string!',
  },
};
