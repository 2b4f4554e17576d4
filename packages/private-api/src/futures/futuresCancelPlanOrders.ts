import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesCancelResult } from './FuturesCancelResult.js';
import type { FuturesPlanOrderFilter } from './FuturesPlanOrderFilter.js';

/** Parameters of {@link futuresCancelPlanOrders}. */
export type FuturesCancelPlanOrdersParams = FuturesPlanOrderFilter;

/** What comes back. */
export type FuturesCancelPlanOrdersResult = FuturesCancelResult;

/**
 * Cancels trigger orders: those that are listed, or **all** of a contract or of a line of futures.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/plan/Cancel-Plan-Order
 * @example
 * ```ts
 * import { futuresCancelPlanOrders } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, futuresCancelPlanOrders, {
 *   productType: 'USDT-FUTURES',
 *   symbol: 'BTCUSDT',
 *   orderIdList: [{ clientOid: 'breakout-1' }],
 * });
 * console.log(result);
 * ```
 */
export const futuresCancelPlanOrders: Endpoint<FuturesCancelPlanOrdersParams, FuturesCancelPlanOrdersResult, 'trade'> =
  {
    method: 'POST',
    path: '/api/v2/mix/order/cancel-plan-order',
    access: 'private',
    permission: 'trade',
    limit: { requests: 10, seconds: 1, scope: 'uid' },
    priority: 'cancel',
    check: {
      orderIdList: { items: { orderId: 'string', clientOid: 'string' } },
      symbol: 'string',
      productType: 'string!',
      marginCoin: 'string',
      planType: 'string',
    },
  };
