import type { Endpoint } from '@bitget-kit/transport';
import type { UtaStockOrder } from './UtaStockOrder.js';

/** Parameters of {@link utaGetStockOrderHistory}. */
export interface UtaGetStockOrderHistoryParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol?: string | undefined;
  /** Only orders in this state; no client lists the words. */
  status?: string | undefined;
  /** Only orders that buy, or that sell: `Buy` or `Sell`. */
  side?: string | undefined;
  /** Market, e.g. `US`. */
  market?: string | undefined;
  /** From this time on, as text; no client says in which form. */
  startAt?: string | undefined;
  /** Up to this time, as text; no client says in which form. */
  endAt?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockOrderHistoryResult {
  /** Whether there is more than was given. */
  hasMore: boolean;
  /** The orders. */
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
