import type { Endpoint } from '@bitget-kit/transport';
import type { SpotOrderIds } from './SpotOrderIds.js';
import type { SpotPlanOrderChange } from './SpotPlanOrderChange.js';

/** Parameters of {@link spotModifyPlanOrder}. */
export type SpotModifyPlanOrderParams = SpotPlanOrderChange;

/** What comes back. */
export type SpotModifyPlanOrderResult = SpotOrderIds;

/**
 * Changes a plan order that waits. All terms are given anew.
 *
 * Permission: `trade`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/plan/Modify-Plan-Order
 * @example
 * ```ts
 * import { spotModifyPlanOrder } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, spotModifyPlanOrder, { orderId: '1', triggerPrice: '48000', orderType: 'market', size: '0.01' });
 * console.log(result);
 * ```
 */
export const spotModifyPlanOrder: Endpoint<SpotModifyPlanOrderParams, SpotModifyPlanOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/spot/trade/modify-plan-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  check: {
    orderId: 'string',
    clientOid: 'string',
    triggerPrice: 'decimal!',
    orderType: 'string!',
    executePrice: 'decimal',
    size: 'decimal!',
  },
};
