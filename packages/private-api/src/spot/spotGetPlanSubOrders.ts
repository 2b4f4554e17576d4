import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One order. */
export interface SpotPlanSubOrder {
  /** The exchange's id of the order. */
  orderId: string;
  /** In quote coin. */
  price: DecimalString;
  /** At a price, or at that of the market. */
  type: 'limit' | 'market' | (string & {});
  /** What became of it. `in_progress_tracking`: being sent, and followed up. */
  status: 'success' | 'fail' | 'cancelled' | 'in_progress' | 'in_progress_tracking' | (string & {});
}

/** Parameters of {@link spotGetPlanSubOrders}. */
export interface SpotGetPlanSubOrdersParams {
  /** Id of the plan order. */
  planOrderId: string;
}

/** One row each. */
export type SpotGetPlanSubOrdersResult = SpotPlanSubOrder[];

/**
 * The orders that a plan order became.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/plan/Get-Plan-Sub-Order
 * @example
 * ```ts
 * import { spotGetPlanSubOrders } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, spotGetPlanSubOrders, { planOrderId: '1' });
 * console.log(result);
 * ```
 */
export const spotGetPlanSubOrders: Endpoint<SpotGetPlanSubOrdersParams, SpotGetPlanSubOrdersResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/trade/plan-sub-order',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  check: {
    planOrderId: 'string!',
  },
};
