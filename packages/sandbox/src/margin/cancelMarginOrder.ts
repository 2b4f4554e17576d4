import { ApiFailure } from '../ApiFailure.js';
import type { OrderIds } from '../common/OrderIds.js';
import type { Exchange } from '../exchange/Exchange.js';
import { isOpen } from '../exchange/isOpen.js';
import { findMarginOrder } from './findMarginOrder.js';

/** Cancels one order of a margin account: 43004 when it is over already. */
export function cancelMarginOrder(
  exchange: Exchange,
  uid: string,
  params: { readonly [name: string]: unknown },
): OrderIds {
  const order = findMarginOrder(exchange, uid, params);
  if (!isOpen(order)) throw new ApiFailure('43004', 'There is no order to cancel');
  exchange.cancel(order, 'normal_cancel');
  return { orderId: order.orderId, clientOid: order.clientOid };
}
