import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** One order. */
export interface FuturesPlanSubOrder {
  /** The exchange's id of the order. */
  orderId: string;
  /** In quote coin. */
  price: DecimalString;
  /** At a price, or at that of the market. */
  type: 'limit' | 'market' | (string & {});
  /** What became of it. `in_progress_tracking`: being sent, and followed up. */
  status: 'success' | 'fail' | 'cancelled' | 'in_progress' | 'in_progress_tracking' | (string & {});
}

/** Parameters of {@link futuresGetPlanSubOrders}. */
export interface FuturesGetPlanSubOrdersParams {
  /** A trigger order, a trailing one, or the kind of take profit and stop loss. */
  planType: 'normal_plan' | 'track_plan' | 'profit_plan' | 'loss_plan' | 'pos_profit' | 'pos_loss' | 'moving_plan';
  /** Id of the trigger order. */
  planOrderId: string;
  /** The line of futures. */
  productType: ProductType;
}

/** One row each. */
export type FuturesGetPlanSubOrdersResult = FuturesPlanSubOrder[];

/**
 * The orders that a trigger order became.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/plan/Plan-Sub-Orders
 * @example
 * ```ts
 * import { futuresGetPlanSubOrders } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, futuresGetPlanSubOrders, { planType: 'normal_plan', planOrderId: '1', productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const futuresGetPlanSubOrders: Endpoint<FuturesGetPlanSubOrdersParams, FuturesGetPlanSubOrdersResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/mix/order/plan-sub-order',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    planType: 'string!',
    planOrderId: 'string!',
    productType: 'string!',
  },
};
