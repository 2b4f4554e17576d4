import type { Endpoint } from '@bitget-kit/transport';
import type { UtaBatchItem } from './UtaBatchItem.js';
import type { UtaFuturesCategory } from './UtaCategory.js';

/** Parameters of {@link utaClosePositions}. */
export interface UtaClosePositionsParams {
  /** Category, in capitals. */
  category: UtaFuturesCategory;
  /** Symbol of the contract, e.g. `BTCUSDT`. **Left out: every position of the category.** */
  symbol?: string | undefined;
  /** Only this side, in hedge mode. Left out: both. */
  posSide?: 'long' | 'short' | undefined;
}

/** One entry for each position, with the ids of the order that closes it and a code of its own. */
export interface UtaClosePositionsResult {
  /** `null` may come instead of an empty list. */
  list: UtaBatchItem[] | null;
}

/**
 * Closes positions at market: one, those on a contract, or all of a category.
 *
 * The call succeeds even when single positions could not be closed: look at the `code` of each entry, then at
 * `utaGetPositions`.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 25227 there is no position.
 * @see https://www.bitget.com/api-doc/uta/trade/Close-All-Positions
 * @example
 * ```ts
 * import { utaClosePositions } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { list } = await call(transport, utaClosePositions, { category: 'USDT-FUTURES', symbol: 'BTCUSDT' });
 * for (const { code, msg } of list ?? []) console.log(code, msg);
 * ```
 */
export const utaClosePositions: Endpoint<UtaClosePositionsParams, UtaClosePositionsResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/close-positions',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'place',
  check: { category: 'string!', symbol: 'string', posSide: 'string' },
};
