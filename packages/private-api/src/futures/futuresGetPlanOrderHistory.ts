import type { PagedEndpoint } from '@bitget-kit/transport';
import type { FuturesPlanOrder } from './FuturesPlanOrder.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetPlanOrderHistory}. */
export interface FuturesGetPlanOrderHistoryParams {
  /** Id of the order; or give `clientOid`. */
  orderId?: string | undefined;
  /** Your own id of the order. */
  clientOid?: string | undefined;
  /** A trigger order, a trailing one, or the kind of take profit and stop loss. */
  planType: 'normal_plan' | 'track_plan' | 'profit_loss';
  /** Only orders in this state: waiting, sent, refused when they were sent, or cancelled. */
  planStatus?: 'live' | 'executed' | 'fail_execute' | 'cancelled' | undefined;
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** The line of futures. */
  productType: ProductType;
  /** Rows older than this id: the `endId` of the page before. */
  idLessThan?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. */
  limit?: number | string | undefined;
}

/** What comes back. */
export interface FuturesGetPlanOrderHistoryResult {
  /** The rows of this page. */
  entrustedList: FuturesPlanOrder[];
  /** Asks for the next page. */
  endId: string;
}

/**
 * Your trigger orders, trailing orders, take profits and stop losses that are done, newest first.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/plan/orders-plan-history
 * @example
 * ```ts
 * import { futuresGetPlanOrderHistory } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, futuresGetPlanOrderHistory, { planType: 'normal_plan', productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const futuresGetPlanOrderHistory: PagedEndpoint<
  FuturesGetPlanOrderHistoryParams,
  FuturesGetPlanOrderHistoryResult,
  'read',
  FuturesPlanOrder
> = {
  method: 'GET',
  path: '/api/v2/mix/order/orders-plan-history',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'entrustedList',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    orderId: 'string',
    clientOid: 'string',
    planType: 'string!',
    planStatus: 'string',
    symbol: 'string',
    productType: 'string!',
    idLessThan: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
