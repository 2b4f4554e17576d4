import type { Endpoint } from '@bitget-kit/transport';
import type { UtaOrderKey } from './UtaOrderKey.js';

/** Parameters of {@link utaCancelStrategyOrder}. */
export type UtaCancelStrategyOrderParams = UtaOrderKey;

/** Nothing. */
export type UtaCancelStrategyOrderResult = null;

/**
 * Cancels a strategy order that waits.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/strategy/Cancel-Strategy-Order
 * @example
 * ```ts
 * import { utaCancelStrategyOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, utaCancelStrategyOrder, { clientOid: 'bracket-1' });
 * ```
 */
export const utaCancelStrategyOrder: Endpoint<UtaCancelStrategyOrderParams, UtaCancelStrategyOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/cancel-strategy-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: {
    orderId: 'string',
    clientOid: 'string',
  },
};
