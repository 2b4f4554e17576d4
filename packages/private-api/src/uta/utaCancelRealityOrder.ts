import type { Endpoint } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaCancelRealityOrder}. */
export interface UtaCancelRealityOrderParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Category, in capitals. Left out: all. */
  category?: UtaCategory | undefined;
  /** Id of the order. */
  orderId?: string | undefined;
  /** Your own id of the order. */
  clientOid?: string | undefined;
}

/** What comes back. */
export interface UtaCancelRealityOrderResult {
  /** Id of the order. */
  orderId: string;
  /** Your own id of the order. */
  clientOid: string;
}

/**
 * Cancels an order for a stock at its real market, by `orderId` or `clientOid`.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaCancelRealityOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCancelRealityOrder, { symbol: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaCancelRealityOrder: Endpoint<UtaCancelRealityOrderParams, UtaCancelRealityOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/cancel-reality-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  stability: 'observed',
  check: {
    symbol: 'string!',
    category: 'string',
    orderId: 'string',
    clientOid: 'string',
  },
};
