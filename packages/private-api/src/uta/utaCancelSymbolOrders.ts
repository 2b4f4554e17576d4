import type { Endpoint } from '@bitget-kit/transport';
import type { UtaBatchItem } from './UtaBatchItem.js';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaCancelSymbolOrders}. */
export interface UtaCancelSymbolOrdersParams {
  /** Category, in capitals. */
  category: UtaCategory;
  /** Symbol, e.g. `BTCUSDT`. **Left out: every order of the category.** */
  symbol?: string | undefined;
}

/** One entry for each order that was open, with a code of its own. */
export interface UtaCancelSymbolOrdersResult {
  /** `null` may come instead of an empty list. */
  list: UtaBatchItem[] | null;
}

/**
 * Cancels all open orders on one symbol, or of a whole category.
 *
 * The call succeeds even when single cancels failed: look at the `code` of each entry.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the whole request is refused.
 * @see https://www.bitget.com/api-doc/uta/trade/Cancel-All-Order
 * @example
 * ```ts
 * import { utaCancelSymbolOrders } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { list } = await call(transport, utaCancelSymbolOrders, { category: 'USDT-FUTURES', symbol: 'BTCUSDT' });
 * console.log(list?.length ?? 0, 'orders');
 * ```
 */
export const utaCancelSymbolOrders: Endpoint<UtaCancelSymbolOrdersParams, UtaCancelSymbolOrdersResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/cancel-symbol-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: { category: 'string!', symbol: 'string' },
};
