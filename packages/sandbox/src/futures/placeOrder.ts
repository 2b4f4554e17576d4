import { checkOrderLimits } from '../exchange/checkOrderLimits.js';
import type { Exchange } from '../exchange/Exchange.js';
import { fitToPosition } from './fitToPosition.js';
import type { OrderIds } from './OrderIds.js';
import { orderRequest } from './orderRequest.js';
import type { Params } from './Params.js';

/**
 * Places one order. That it was taken does not mean that it was filled, nor that it rests. One that replaces others in one-way
 * mode is answered without its `orderId`, as the exchange does it.
 */
export function placeOrder(exchange: Exchange, uid: string, params: Params): OrderIds {
  const asked = orderRequest(exchange, uid, params);
  checkOrderLimits(exchange, asked);
  const { request, replaces } = fitToPosition(exchange, asked);
  const { orderId, clientOid } = exchange.place(request);
  return replaces && request.terms?.posSide === 'net' ? { clientOid } : { orderId, clientOid };
}
