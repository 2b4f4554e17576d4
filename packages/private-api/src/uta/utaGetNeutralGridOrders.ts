import type { Endpoint } from '@bitget-kit/transport';
import type { UtaGridOrder } from './UtaGridOrder.js';

/** Parameters of {@link utaGetNeutralGridOrders}. */
export interface UtaGetNeutralGridOrdersParams {
  /** Category, in capitals. */
  category: 'SPOT' | 'USDT-FUTURES' | 'USDC-FUTURES';
  /** Id of the bot. */
  botId: string;
}

/** What comes back. */
export interface UtaGetNeutralGridOrdersResult {
  /** Id of the bot. */
  botId: string;
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Orders that buy. */
  buyOrderList: UtaGridOrder[];
  /** Orders that sell. */
  sellOrderList: UtaGridOrder[];
}

/**
 * The orders that a neutral grid bot has in the book.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaGetNeutralGridOrders } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetNeutralGridOrders, { category: 'SPOT', botId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetNeutralGridOrders: Endpoint<UtaGetNeutralGridOrdersParams, UtaGetNeutralGridOrdersResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/trade/grid/neutral-list-details',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    category: 'string!',
    botId: 'string!',
  },
};
