import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesOrderIds } from './FuturesOrderIds.js';
import type { FuturesPlanOrderChange } from './FuturesPlanOrderChange.js';

/** Parameters of {@link futuresModifyPlanOrder}. */
export type FuturesModifyPlanOrderParams = FuturesPlanOrderChange;

/** What comes back. */
export type FuturesModifyPlanOrderResult = FuturesOrderIds;

/**
 * Changes a trigger or trailing order that waits. What is left out stays as it is; a take profit or stop loss of `0` is
 * taken away.
 *
 * A market order takes no `newPrice`. A trailing order needs `newCallbackRatio` each time.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/plan/Modify-Plan-Order
 * @example
 * ```ts
 * import { futuresModifyPlanOrder } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, futuresModifyPlanOrder, {
 *   productType: 'USDT-FUTURES',
 *   symbol: 'BTCUSDT',
 *   orderId: '1',
 *   newTriggerPrice: '71000',
 * });
 * console.log(result);
 * ```
 */
export const futuresModifyPlanOrder: Endpoint<FuturesModifyPlanOrderParams, FuturesModifyPlanOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/order/modify-plan-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    orderId: 'string',
    clientOid: 'string',
    productType: 'string!',
    newSize: 'decimal',
    newPrice: 'decimal',
    newCallbackRatio: 'decimal',
    newTriggerPrice: 'decimal',
    newTriggerType: 'string',
    newStopSurplusTriggerPrice: 'decimal',
    newStopSurplusExecutePrice: 'decimal',
    newStopSurplusTriggerType: 'string',
    newStopLossTriggerPrice: 'decimal',
    newStopLossExecutePrice: 'decimal',
    newStopLossTriggerType: 'string',
    planType: 'string',
    symbol: 'string',
  },
};
