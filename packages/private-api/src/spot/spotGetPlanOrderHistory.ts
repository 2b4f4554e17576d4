import type { PagedEndpoint } from '@bitget-kit/transport';
import type { SpotPlanOrder } from './SpotPlanOrder.js';

/** Parameters of {@link spotGetPlanOrderHistory}. */
export interface SpotGetPlanOrderHistoryParams {
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows older than this id: the `idLessThan` of the page before. */
  idLessThan?: string | undefined;
  /** Rows a page, up to 100. */
  limit?: number | string | undefined;
}

/** What comes back. */
export interface SpotGetPlanOrderHistoryResult {
  /** Whether there are more pages. */
  nextFlag: boolean;
  /** Asks for the next page. */
  idLessThan: string;
  /** The rows of this page. */
  orderList: SpotPlanOrder[];
}

/**
 * Your plan orders that are done, newest first.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/plan/Get-History-Plan-Order
 * @example
 * ```ts
 * import { spotGetPlanOrderHistory } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, spotGetPlanOrderHistory, {});
 * console.log(result);
 * ```
 */
export const spotGetPlanOrderHistory: PagedEndpoint<
  SpotGetPlanOrderHistoryParams,
  SpotGetPlanOrderHistoryResult,
  'read',
  SpotPlanOrder
> = {
  method: 'GET',
  path: '/api/v2/spot/trade/history-plan-order',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'idLessThan',
    list: 'orderList',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    symbol: 'string',
    startTime: 'time',
    endTime: 'time',
    idLessThan: 'string',
    limit: 'integer',
  },
};
