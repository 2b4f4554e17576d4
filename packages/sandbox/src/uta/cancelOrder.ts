import { ApiFailure } from '../ApiFailure.js';
import type { OrderIds } from '../common/OrderIds.js';
import type { Exchange } from '../exchange/Exchange.js';
import { isOpen } from '../exchange/isOpen.js';
import { findOrder } from './findOrder.js';

/** Cancels one order: 25204 when there is none such, or when it is over already. */
export function cancelOrder(exchange: Exchange, uid: string, params: { readonly [name: string]: unknown }): OrderIds {
  const order = findOrder(exchange, uid, params);
  if (!isOpen(order)) throw new ApiFailure('25204', 'Order does not exist');
  exchange.cancel(order, 'normal_cancel');
  return { orderId: order.orderId, clientOid: order.clientOid };
}
