import type { Endpoint } from '@bitget-kit/transport';
import type { UtaOrderIds } from './UtaOrderIds.js';
import type { UtaStrategyOrderTerms } from './UtaStrategyOrderTerms.js';

/** Parameters of {@link utaPlaceStrategyOrder}. */
export type UtaPlaceStrategyOrderParams = UtaStrategyOrderTerms;

/** What comes back. */
export type UtaPlaceStrategyOrderResult = UtaOrderIds;

/**
 * Places a take profit and stop loss of a futures position, or an order that starts at a price.
 *
 * A lost answer does not mean a lost order: look among the unfilled ones for its `clientOid`. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/strategy/Place-Strategy-Order
 * @example
 * ```ts
 * import { utaPlaceStrategyOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaPlaceStrategyOrder, {
 *   category: 'USDT-FUTURES',
 *   symbol: 'BTCUSDT',
 *   posSide: 'long',
 *   takeProfit: '70000',
 *   stopLoss: '50000',
 *   clientOid: 'bracket-1',
 * });
 * console.log(result);
 * ```
 */
export const utaPlaceStrategyOrder: Endpoint<UtaPlaceStrategyOrderParams, UtaPlaceStrategyOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/place-strategy-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    category: 'string!',
    symbol: 'string!',
    clientOid: 'string',
    type: 'string',
    tpslMode: 'string',
    qty: 'decimal',
    posSide: 'string',
    tpTriggerBy: 'string',
    slTriggerBy: 'string',
    takeProfit: 'decimal',
    stopLoss: 'decimal',
    tpOrderType: 'string',
    slOrderType: 'string',
    tpLimitPrice: 'decimal',
    slLimitPrice: 'decimal',
    side: 'string',
    reduceOnly: 'string',
    triggerBy: 'string',
    triggerPrice: 'decimal',
    triggerOrderType: 'string',
    triggerOrderPrice: 'decimal',
  },
};
