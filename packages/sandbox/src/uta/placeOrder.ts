import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { OrderIds } from '../shared/OrderIds.js';
import { orderRequest } from './orderRequest.js';

/** Of spot, and of all futures together. */
const MOST_OPEN = 400;

/** Places one order. That it was taken does not mean that it was filled, nor that it rests. */
export function placeOrder(exchange: Exchange, uid: string, params: { readonly [name: string]: unknown }): OrderIds {
  const request = orderRequest(exchange, uid, params);
  const spot = request.market.category === 'SPOT';
  const open = exchange.orders.openOf(uid).filter(({ market }) => (market.category === 'SPOT') === spot);
  if (open.length >= MOST_OPEN) throw new ApiFailure('25211', `Exceeds the limit of ${MOST_OPEN} maximum orders`);
  const { orderId, clientOid } = exchange.place(request);
  return { orderId, clientOid };
}
