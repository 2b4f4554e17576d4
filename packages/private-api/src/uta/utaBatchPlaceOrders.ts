import type { Endpoint } from '@bitget-kit/transport';
import type { UtaBatchItem } from './UtaBatchItem.js';
import type { UtaOrderTerms } from './UtaOrderTerms.js';

/**
 * Parameters of {@link utaBatchPlaceOrders}: the orders, all of one category. The exchange says in one place that
 * batches take `reduceOnly`, in another that they do not yet: look at what comes back.
 */
export type UtaBatchPlaceOrdersParams = readonly UtaOrderTerms[];

/** One entry for each order, with a code of its own. */
export type UtaBatchPlaceOrdersResult = UtaBatchItem[];

/**
 * Places up to 20 orders of one category in one request.
 *
 * The call succeeds even when every order was refused: look at the `code` of each entry. **A spot market buy's `qty` is
 * in QUOTE coin.** After a lost answer look each order up by its `clientOid`, as with `utaPlaceOrder`.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for an empty list, more than 20 entries, or a number where money is a string.
 * @throws {@link BitgetError} `api/rejected` when the whole request is refused.
 * @see https://www.bitget.com/api-doc/uta/trade/Place-Batch
 * @example
 * ```ts
 * import { utaBatchPlaceOrders } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const bid = { category: 'SPOT', symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', qty: '0.001' } as const;
 * const items = await call(transport, utaBatchPlaceOrders, [
 *   { ...bid, price: '50000', clientOid: 'grid-1' },
 *   { ...bid, price: '49000', clientOid: 'grid-2' },
 * ]);
 * for (const { clientOid, code, msg } of items) {
 *   if (code !== undefined && code !== '00000') console.error(clientOid, code, msg);
 * }
 * ```
 */
export const utaBatchPlaceOrders: Endpoint<UtaBatchPlaceOrdersParams, UtaBatchPlaceOrdersResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/place-batch',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  body: 'array',
  priority: 'place',
  check: {
    max: 20,
    items: {
      category: 'string!',
      symbol: 'string!',
      side: 'string!',
      orderType: 'string!',
      qty: 'decimal!',
      price: 'decimal',
      timeInForce: 'string',
      posSide: 'string',
      reduceOnly: 'string',
      clientOid: 'string',
      stpMode: 'string',
    },
  },
};
