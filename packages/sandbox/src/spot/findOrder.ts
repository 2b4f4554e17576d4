import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { Order } from '../exchange/Order.js';

/** The spot order that `orderId`, or else `clientOid`, names: the latest, since a clientOid may be used again. */
export function findOrder(
  { orders }: Exchange,
  uid: string,
  { orderId, clientOid }: { readonly [name: string]: unknown },
): Order | undefined {
  if (orderId) {
    const order = orders.byId(uid, String(orderId));
    return order?.market.category === 'SPOT' && !order.loanType ? order : undefined;
  }
  if (clientOid) return orders.byClientOid(uid, 'SPOT', String(clientOid));
  throw new ApiFailure('40019', 'Parameter orderId cannot be empty');
}
