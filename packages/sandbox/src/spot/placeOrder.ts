import type { OrderIds } from '../common/OrderIds.js';
import { checkOrderLimits } from '../exchange/checkOrderLimits.js';
import type { Exchange } from '../exchange/Exchange.js';
import { orderRequest } from './orderRequest.js';
import { placeTpsl } from './placeTpsl.js';

/** Places one order. That it was taken does not mean that it was filled, nor that it rests. */
export function placeOrder(exchange: Exchange, uid: string, params: { readonly [name: string]: unknown }): OrderIds {
  if (params.tpslType === 'tpsl') return placeTpsl(exchange, uid, params);
  const request = orderRequest(exchange, uid, params);
  checkOrderLimits(exchange, request);
  const { orderId, clientOid } = exchange.place(request);
  return { orderId, clientOid };
}
