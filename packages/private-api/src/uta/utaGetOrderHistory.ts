import type { PagedEndpoint } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';
import type { UtaOrder } from './UtaOrder.js';

/** Parameters of {@link utaGetOrderHistory}. */
export interface UtaGetOrderHistoryParams {
  /** Category, in capitals. */
  category: UtaCategory;
  /** Symbol, e.g. `BTCUSDT`. Left out: all of the category. */
  symbol?: string | undefined;
  /** Orders from this time on, ms. No more than 30 days before `endTime`, 90 days back. */
  startTime?: number | string | undefined;
  /** Orders up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
  /** The `cursor` of the page before. */
  cursor?: string | undefined;
}

/** One page. */
export interface UtaGetOrderHistoryResult {
  /** `null` may come instead of an empty list. */
  list: UtaOrder[] | null;
  /** Asks for the next page. */
  cursor?: string | null | undefined;
}

/**
 * Your past orders, 30 days in one range and 90 days back. There is no filter by `clientOid`: look among the rows.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/trade/Get-Order-History
 * @example
 * ```ts
 * import { utaGetOrderHistory } from '@bitget-kit/private-api/uta';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * for await (const order of paginate(transport, utaGetOrderHistory, { category: 'SPOT', symbol: 'BTCUSDT' })) {
 *   console.log(order.orderId, order.orderStatus, order.avgPrice);
 * }
 * ```
 */
export const utaGetOrderHistory: PagedEndpoint<UtaGetOrderHistoryParams, UtaGetOrderHistoryResult, 'read', UtaOrder> = {
  method: 'GET',
  path: '/api/v3/trade/history-orders',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'cursor',
    from: 'cursor',
    list: 'list',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 30,
  },
  check: {
    category: 'string!',
    symbol: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    cursor: 'string',
  },
};
