import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import { isOpen } from '../exchange/isOpen.js';
import { categoryOf } from './categoryOf.js';
import { findOrder } from './findOrder.js';
import type { OrderIds } from './OrderIds.js';
import type { Params } from './Params.js';

/** Cancels one order: 40768 when there is none such, and when it is over already. */
export function cancelOrder(exchange: Exchange, uid: string, params: Params): OrderIds {
  const order = findOrder(exchange, uid, categoryOf(params), params);
  if (!isOpen(order)) throw new ApiFailure('40768', 'Order does not exist');
  exchange.cancel(order, 'normal_cancel');
  return { orderId: order.orderId, clientOid: order.clientOid };
}
