import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesOrderIds } from './FuturesOrderIds.js';
import type { FuturesPlanOrderTerms } from './FuturesPlanOrderTerms.js';

/** Parameters of {@link futuresPlacePlanOrder}. */
export type FuturesPlacePlanOrderParams = FuturesPlanOrderTerms;

/** What comes back. */
export type FuturesPlacePlanOrderResult = FuturesOrderIds;

/**
 * Places a trigger order or a trailing order. `futuresPlaceTpslOrder` is for the take profit and stop loss of a
 * position.
 *
 * In hedge mode give `tradeSide`; in one-way mode leave it out. A lost answer does not mean a lost order: look among
 * the pending ones for its `clientOid`.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/plan/Place-Plan-Order
 * @example
 * ```ts
 * import { futuresPlacePlanOrder } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, futuresPlacePlanOrder, {
 *   planType: 'normal_plan',
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginMode: 'isolated',
 *   marginCoin: 'USDT',
 *   side: 'buy',
 *   tradeSide: 'open',
 *   size: '0.01',
 *   triggerPrice: '70000',
 *   triggerType: 'mark_price',
 *   orderType: 'market',
 *   clientOid: 'breakout-1',
 * });
 * console.log(result);
 * ```
 */
export const futuresPlacePlanOrder: Endpoint<FuturesPlacePlanOrderParams, FuturesPlacePlanOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/order/place-plan-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    planType: 'string!',
    symbol: 'string!',
    productType: 'string!',
    marginMode: 'string!',
    marginCoin: 'string!',
    size: 'decimal!',
    price: 'decimal',
    callbackRatio: 'decimal',
    triggerPrice: 'decimal!',
    triggerType: 'string!',
    side: 'string!',
    tradeSide: 'string',
    orderType: 'string!',
    clientOid: 'string',
    reduceOnly: 'string',
    stopSurplusTriggerPrice: 'decimal',
    stopSurplusExecutePrice: 'decimal',
    stopSurplusTriggerType: 'string',
    stopLossTriggerPrice: 'decimal',
    stopLossExecutePrice: 'decimal',
    stopLossTriggerType: 'string',
    stpMode: 'string',
  },
};
