import type { PagedEndpoint } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';
import type { UtaOrder } from './UtaOrder.js';

/** Parameters of {@link utaGetOpenOrders}. */
export interface UtaGetOpenOrdersParams {
  /** Left out: all categories. */
  category?: UtaCategory | undefined;
  /** Symbol, e.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** Orders from this time on, ms. */
  startTime?: number | string | undefined;
  /** Orders up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
  /** The `cursor` of the page before. */
  cursor?: string | undefined;
}

/** One page. */
export interface UtaGetOpenOrdersResult {
  /** `null` may come instead of an empty list. */
  list: UtaOrder[] | null;
  /** Asks for the next page. In the example, not in the list of fields. */
  cursor?: string | null | undefined;
}

/**
 * Your open orders. Strategy orders, as those for take-profit and stop-loss of a position, are not among them.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/trade/Get-Order-Pending
 * @example
 * ```ts
 * import { utaGetOpenOrders } from '@bitget-kit/private-api/uta';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * for await (const order of paginate(transport, utaGetOpenOrders, { category: 'USDT-FUTURES' })) {
 *   console.log(order.symbol, order.side, order.price, order.qty);
 * }
 * ```
 */
export const utaGetOpenOrders: PagedEndpoint<UtaGetOpenOrdersParams, UtaGetOpenOrdersResult, 'read', UtaOrder> = {
  method: 'GET',
  path: '/api/v3/trade/unfilled-orders',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  page: { by: 'field', param: 'cursor', from: 'cursor', list: 'list', size: 'limit', defaultSize: 100, maxSize: 100 },
  check: {
    category: 'string',
    symbol: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    cursor: 'string',
  },
};
