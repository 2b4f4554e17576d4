import type { PagedEndpoint } from '@bitget-kit/transport';
import type { UtaFuturesCategory } from './UtaCategory.js';
import type { UtaStrategyOrder } from './UtaStrategyOrder.js';

/** Parameters of {@link utaGetStrategyOrderHistory}. */
export interface UtaGetStrategyOrderHistoryParams {
  /** Category, in capitals. */
  category: UtaFuturesCategory;
  /** Take profits and stop losses, which is all that the documentation knows. */
  type?: 'tpsl' | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetStrategyOrderHistoryResult {
  /** The rows. */
  list: UtaStrategyOrder[];
  /** Asks for the next page. */
  cursor?: string | undefined;
}

/**
 * Your strategy orders that are done, newest first.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/strategy/Get-History-Strategy-Orders
 * @example
 * ```ts
 * import { utaGetStrategyOrderHistory } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStrategyOrderHistory, { category: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const utaGetStrategyOrderHistory: PagedEndpoint<
  UtaGetStrategyOrderHistoryParams,
  UtaGetStrategyOrderHistoryResult,
  'read',
  UtaStrategyOrder
> = {
  method: 'GET',
  path: '/api/v3/trade/history-strategy-orders',
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
    maxRangeDays: 90,
  },
  check: {
    category: 'string!',
    type: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    cursor: 'string',
  },
};
