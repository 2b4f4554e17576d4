import type { Endpoint } from '@bitget-kit/transport';
import type { SpotOrderIds } from './SpotOrderIds.js';
import type { SpotPlanOrderTerms } from './SpotPlanOrderTerms.js';

/** Parameters of {@link spotPlacePlanOrder}. */
export type SpotPlacePlanOrderParams = SpotPlanOrderTerms;

/** What comes back. */
export type SpotPlacePlanOrderResult = SpotOrderIds;

/**
 * Places a plan order: when the price reaches `triggerPrice`, a limit or market order is sent.
 *
 * A lost answer does not mean a lost order: look among the current ones for its `clientOid`. The example of the page
 * sends numbers and a trigger type that its table does not have.
 *
 * Permission: `trade`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/plan/Place-Plan-Order
 * @example
 * ```ts
 * import { spotPlacePlanOrder } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, spotPlacePlanOrder, {
 *   symbol: 'BTCUSDT',
 *   side: 'buy',
 *   triggerPrice: '50000',
 *   triggerType: 'fill_price',
 *   orderType: 'limit',
 *   executePrice: '49900',
 *   size: '0.01',
 *   clientOid: 'dip-1',
 * });
 * console.log(result);
 * ```
 */
export const spotPlacePlanOrder: Endpoint<SpotPlacePlanOrderParams, SpotPlacePlanOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/spot/trade/place-plan-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
    side: 'string!',
    triggerPrice: 'decimal!',
    orderType: 'string!',
    executePrice: 'decimal',
    planType: 'string',
    size: 'decimal!',
    triggerType: 'string!',
    clientOid: 'string',
    stpMode: 'string',
    force: 'string',
  },
};
