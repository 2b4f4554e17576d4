import type { Endpoint } from '@bitget-kit/transport';
import type { UtaOrder } from './UtaOrder.js';
import type { UtaOrderKey } from './UtaOrderKey.js';

/** Parameters of {@link utaGetOrder}. */
export type UtaGetOrderParams = UtaOrderKey;

/** The order. */
export type UtaGetOrderResult = UtaOrder;

/**
 * One order, by the exchange's id or by your own.
 *
 * This is how an unknown outcome is settled, after a lost answer or the codes 40010, 40725 and 45001. Reads can lag behind
 * for some seconds: a not-found (25204) right after placing is no proof yet. Ask again, then look in `utaGetOrderHistory`.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when there is no such order: 25204.
 * @see https://www.bitget.com/api-doc/uta/trade/Get-Order-Details
 * @example
 * ```ts
 * import { utaGetOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const order = await call(transport, utaGetOrder, { clientOid: 'grid-1' });
 * console.log(order.orderStatus, order.cumExecQty);
 * ```
 */
export const utaGetOrder: Endpoint<UtaGetOrderParams, UtaGetOrderResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/trade/order-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  check: { orderId: 'string', clientOid: 'string' },
};
