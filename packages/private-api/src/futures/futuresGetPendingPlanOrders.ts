import type { PagedEndpoint } from '@bitget-kit/transport';
import type { FuturesPlanOrder } from './FuturesPlanOrder.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetPendingPlanOrders}. */
export interface FuturesGetPendingPlanOrdersParams {
  /** Id of the order; or give `clientOid`. */
  orderId?: string | undefined;
  /** Your own id of the order. */
  clientOid?: string | undefined;
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** A trigger order, a trailing one, or the kind of take profit and stop loss. */
  planType: 'normal_plan' | 'track_plan' | 'profit_loss';
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
export interface FuturesGetPendingPlanOrdersResult {
  /** The rows of this page. */
  entrustedList: FuturesPlanOrder[];
  /** Asks for the next page. */
  endId: string;
}

/**
 * Your trigger orders, trailing orders, take profits and stop losses that wait, newest first.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/plan/get-orders-plan-pending
 * @example
 * ```ts
 * import { futuresGetPendingPlanOrders } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, futuresGetPendingPlanOrders, { planType: 'normal_plan', productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const futuresGetPendingPlanOrders: PagedEndpoint<
  FuturesGetPendingPlanOrdersParams,
  FuturesGetPendingPlanOrdersResult,
  'read',
  FuturesPlanOrder
> = {
  method: 'GET',
  path: '/api/v2/mix/order/orders-plan-pending',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
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
    symbol: 'string',
    planType: 'string!',
    productType: 'string!',
    idLessThan: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
