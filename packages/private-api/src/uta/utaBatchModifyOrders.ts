import type { Endpoint } from '@bitget-kit/transport';
import type { UtaBatchItem } from './UtaBatchItem.js';
import type { UtaOrderChange } from './UtaOrderChange.js';

/** Parameters of {@link utaBatchModifyOrders}: up to 20 changes, each of another order, all of one category. */
export type UtaBatchModifyOrdersParams = readonly UtaOrderChange[];

/** One entry for each change, with a code of its own. */
export type UtaBatchModifyOrdersResult = UtaBatchItem[];

/**
 * Changes up to 20 open orders of one category in one request.
 *
 * The call succeeds even when every change was refused: look at the `code` of each entry. The documentation's example has
 * no codes; other clients see them.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for an empty list, more than 20 changes, or a number where money is a
 * string.
 * @throws {@link BitgetError} `api/rejected` when the whole request is refused.
 * @see https://www.bitget.com/api-doc/uta/trade/Batch-Modify-Orders
 * @example
 * ```ts
 * import { utaBatchModifyOrders } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const items = await call(transport, utaBatchModifyOrders, [
 *   { clientOid: 'grid-1', price: '49500' },
 *   { clientOid: 'grid-2', price: '48500', qty: '0.002' },
 * ]);
 * console.log(items.filter(({ code }) => code !== undefined && code !== '00000'));
 * ```
 */
export const utaBatchModifyOrders: Endpoint<UtaBatchModifyOrdersParams, UtaBatchModifyOrdersResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/batch-modify-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  body: 'array',
  priority: 'place',
  check: {
    max: 20,
    items: {
      orderId: 'string',
      clientOid: 'string',
      qty: 'decimal',
      price: 'decimal',
      autoCancel: 'string',
      symbol: 'string',
      category: 'string',
    },
  },
};
