import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaConfirmP2pPayment}. */
export interface UtaConfirmP2pPaymentParams {
  /** Id of the order. */
  orderId: string;
}

/** A word for success. */
export type UtaConfirmP2pPaymentResult = string;

/**
 * Says that you have paid for a P2P order.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaConfirmP2pPayment } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaConfirmP2pPayment, { orderId: '1' });
 * console.log(result);
 * ```
 */
export const utaConfirmP2pPayment: Endpoint<UtaConfirmP2pPaymentParams, UtaConfirmP2pPaymentResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/p2p/order-pay',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    orderId: 'string!',
  },
};
