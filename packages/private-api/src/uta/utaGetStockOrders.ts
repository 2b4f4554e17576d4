import type { Endpoint } from '@bitget-kit/transport';
import type { UtaStockOrder } from './UtaStockOrder.js';

/** Parameters of {@link utaGetStockOrders}. */
export interface UtaGetStockOrdersParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol?: string | undefined;
  /** Only orders in this state; no client lists the words. */
  status?: string | undefined;
  /** Only orders that buy, or that sell: `Buy` or `Sell`. */
  side?: string | undefined;
  /** Market, e.g. `US`. */
  market?: string | undefined;
  /** Id of the order. */
  orderId?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockOrdersResult {
  /** The orders. */
  orders: UtaStockOrder[];
}

/**
 * Your stock orders of today.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockOrders } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockOrders, {});
 * console.log(result);
 * ```
 */
export const utaGetStockOrders: Endpoint<UtaGetStockOrdersParams, UtaGetStockOrdersResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/trade/today-orders',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string',
    status: 'string',
    side: 'string',
    market: 'string',
    orderId: 'string',
  },
};
