import type { PagedEndpoint } from '@bitget-kit/transport';
import type { SpotPlanOrder } from './SpotPlanOrder.js';

/** Parameters of {@link spotGetCurrentPlanOrders}. */
export interface SpotGetCurrentPlanOrdersParams {
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** Rows a page, up to 100. */
  limit?: number | string | undefined;
  /** Rows older than this id: the `idLessThan` of the page before. */
  idLessThan?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
}

/** What comes back. */
export interface SpotGetCurrentPlanOrdersResult {
  /** The rows of this page. */
  orderList: SpotPlanOrder[];
  /** Whether there are more pages. */
  nextFlag: boolean;
  /** Asks for the next page. */
  idLessThan: string;
}

/**
 * Your plan orders that wait, newest first.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/plan/Get-Current-Plan-Order
 * @example
 * ```ts
 * import { spotGetCurrentPlanOrders } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, spotGetCurrentPlanOrders, {});
 * console.log(result);
 * ```
 */
export const spotGetCurrentPlanOrders: PagedEndpoint<
  SpotGetCurrentPlanOrdersParams,
  SpotGetCurrentPlanOrdersResult,
  'read',
  SpotPlanOrder
> = {
  method: 'GET',
  path: '/api/v2/spot/trade/current-plan-order',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'idLessThan',
    list: 'orderList',
    size: 'limit',
    defaultSize: 20,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    symbol: 'string',
    limit: 'integer',
    idLessThan: 'string',
    startTime: 'time',
    endTime: 'time',
  },
};
