import type { Endpoint } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';
import type { UtaOrderIds } from './UtaOrderIds.js';
import type { UtaOrderKey } from './UtaOrderKey.js';

/** Parameters of {@link utaCancelOrder}. */
export type UtaCancelOrderParams = UtaOrderKey & {
  /** Category of the order. */
  category?: UtaCategory | undefined;
};

/** The ids of the order. */
export type UtaCancelOrderResult = UtaOrderIds;

/**
 * Cancels an open order.
 *
 * An answer means that the cancel was taken; the order may have filled before. When the order is filled or gone already,
 * the exchange refuses: `isNotFound` of `@bitget-kit/errors` tells. Look up its fills then.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when there is no such open order: 25204.
 * @see https://www.bitget.com/api-doc/uta/trade/Cancel-Order
 * @example
 * ```ts
 * import { utaCancelOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, utaCancelOrder, { clientOid: 'grid-1' });
 * ```
 */
export const utaCancelOrder: Endpoint<UtaCancelOrderParams, UtaCancelOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/cancel-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: { orderId: 'string', clientOid: 'string', category: 'string' },
};
