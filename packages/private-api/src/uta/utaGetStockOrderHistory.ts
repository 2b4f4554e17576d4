import type { Endpoint } from '@bitget-kit/transport';
import type { UtaStockOrder } from './UtaStockOrder.js';

/** Parameters of {@link utaGetStockOrderHistory}. */
export interface UtaGetStockOrderHistoryParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol?: string | undefined;
  status?: string | undefined;
  side?: string | undefined;
  market?: string | undefined;
  startAt?: string | undefined;
  endAt?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockOrderHistoryResult {
  hasMore: boolean;
  orders: UtaStockOrder[];
}

/**
 * Your old stock orders.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockOrderHistory } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockOrderHistory, {});
 * console.log(result);
 * ```
 */
export const utaGetStockOrderHistory: Endpoint<UtaGetStockOrderHistoryParams, UtaGetStockOrderHistoryResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/trade/history-orders',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    symbol: 'string',
    status: 'string',
    side: 'string',
    market: 'string',
    startAt: 'string',
    endAt: 'string',
  },
};
