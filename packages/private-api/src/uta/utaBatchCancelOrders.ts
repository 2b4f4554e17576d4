import type { Endpoint } from '@bitget-kit/transport';
import type { UtaBatchItem } from './UtaBatchItem.js';
import type { UtaCategory } from './UtaCategory.js';
import type { UtaOrderKey } from './UtaOrderKey.js';

/** Parameters of {@link utaBatchCancelOrders}: the orders, each with its category and symbol. */
export type UtaBatchCancelOrdersParams = readonly (UtaOrderKey & {
  /** Category of the order, in capitals; the documentation's example has it in small letters. */
  category: UtaCategory;
  /** Symbol of the order, e.g. `BTCUSDT`. */
  symbol: string;
})[];

/** One entry for each order, with a code of its own. */
export type UtaBatchCancelOrdersResult = UtaBatchItem[];

/**
 * Cancels up to 20 open orders of one category in one request.
 *
 * The call succeeds even when every cancel was refused: look at the `code` of each entry. An order that is filled or
 * gone counts as refused (25204).
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for an empty list, more than 20 entries, or an entry without category or symbol.
 * @throws {@link BitgetError} `api/rejected` when the whole request is refused.
 * @see https://www.bitget.com/api-doc/uta/trade/Cancel-Batch
 * @example
 * ```ts
 * import { utaBatchCancelOrders } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const items = await call(transport, utaBatchCancelOrders, [
 *   { category: 'SPOT', symbol: 'BTCUSDT', clientOid: 'grid-1' },
 *   { category: 'SPOT', symbol: 'BTCUSDT', clientOid: 'grid-2' },
 * ]);
 * console.log(items.filter(({ code }) => code !== undefined && code !== '00000'));
 * ```
 */
export const utaBatchCancelOrders: Endpoint<UtaBatchCancelOrdersParams, UtaBatchCancelOrdersResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/cancel-batch',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  body: 'array',
  priority: 'cancel',
  check: {
    max: 20,
    items: { orderId: 'string', clientOid: 'string', category: 'string!', symbol: 'string!' },
  },
};
