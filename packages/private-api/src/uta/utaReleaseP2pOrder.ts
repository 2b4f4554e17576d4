import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaReleaseP2pOrder}. */
export interface UtaReleaseP2pOrderParams {
  /** Id of the order. */
  orderId: string;
}

/** A word for success. */
export type UtaReleaseP2pOrderResult = string;

/**
 * Hands the coins of a P2P order to the buyer. **It cannot be undone**: look first whether the money came.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `withdraw`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaReleaseP2pOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaReleaseP2pOrder, { orderId: '1' });
 * console.log(result);
 * ```
 */
export const utaReleaseP2pOrder: Endpoint<UtaReleaseP2pOrderParams, UtaReleaseP2pOrderResult, 'withdraw'> = {
  method: 'POST',
  path: '/api/v3/p2p/order-release',
  access: 'private',
  permission: 'withdraw',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    orderId: 'string!',
  },
};
