import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaCancelCfdOrder}. */
export interface UtaCancelCfdOrderParams {
  /** Id of the order. */
  orderId: string;
}

/** Nobody has told what it holds. */
export type UtaCancelCfdOrderResult = unknown;

/**
 * Cancels a CFD order.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaCancelCfdOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCancelCfdOrder, { orderId: '1' });
 * console.log(result);
 * ```
 */
export const utaCancelCfdOrder: Endpoint<UtaCancelCfdOrderParams, UtaCancelCfdOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/cfd/trade/cancel-order',
  access: 'private',
  permission: 'trade',
  priority: 'cancel',
  stability: 'observed',
  check: {
    orderId: 'string!',
  },
};
