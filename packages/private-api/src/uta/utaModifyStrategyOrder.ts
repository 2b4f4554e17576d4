import type { Endpoint } from '@bitget-kit/transport';
import type { UtaOrderIds } from './UtaOrderIds.js';
import type { UtaStrategyOrderChange } from './UtaStrategyOrderChange.js';

/** Parameters of {@link utaModifyStrategyOrder}. */
export type UtaModifyStrategyOrderParams = UtaStrategyOrderChange;

/** What comes back. */
export type UtaModifyStrategyOrderResult = UtaOrderIds;

/**
 * Changes a strategy order that waits.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/strategy/Modify-Strategy-Order
 * @example
 * ```ts
 * import { utaModifyStrategyOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaModifyStrategyOrder, { orderId: '1', takeProfit: '72000' });
 * console.log(result);
 * ```
 */
export const utaModifyStrategyOrder: Endpoint<UtaModifyStrategyOrderParams, UtaModifyStrategyOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/modify-strategy-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    orderId: 'string',
    clientOid: 'string',
    qty: 'decimal',
    tpTriggerBy: 'string',
    slTriggerBy: 'string',
    takeProfit: 'decimal',
    stopLoss: 'decimal',
    tpOrderType: 'string',
    slOrderType: 'string',
    tpLimitPrice: 'decimal',
    slLimitPrice: 'decimal',
    triggerBy: 'string',
    triggerPrice: 'decimal',
    triggerOrderType: 'string',
    triggerOrderPrice: 'decimal',
  },
};
