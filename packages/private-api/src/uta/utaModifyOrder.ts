import type { Endpoint } from '@bitget-kit/transport';
import type { UtaOrderChange } from './UtaOrderChange.js';
import type { UtaOrderIds } from './UtaOrderIds.js';

/** Parameters of {@link utaModifyOrder}. */
export type UtaModifyOrderParams = UtaOrderChange;

/** The ids of the order; they stay the same. */
export type UtaModifyOrderResult = UtaOrderIds;

/**
 * Changes price or amount of an open order, or both.
 *
 * An answer means that the change was taken, not that it was made: look the order up, above all after a lost answer.
 * Reduce-only orders cannot be changed, and no more than five changes of an order may be under way.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for a number where money is a string.
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 25204 there is no such open order.
 * @see https://www.bitget.com/api-doc/uta/trade/Modify-Order
 * @example
 * ```ts
 * import { utaModifyOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, utaModifyOrder, { clientOid: 'grid-1', price: '49500', autoCancel: 'no' });
 * ```
 */
export const utaModifyOrder: Endpoint<UtaModifyOrderParams, UtaModifyOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/modify-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'place',
  check: {
    orderId: 'string',
    clientOid: 'string',
    qty: 'decimal',
    price: 'decimal',
    autoCancel: 'string',
    symbol: 'string',
    category: 'string',
  },
};
