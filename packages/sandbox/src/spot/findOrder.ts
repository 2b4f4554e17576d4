import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { Order } from '../exchange/Order.js';

/** The order that `orderId`, or else `clientOid`, names: the latest, since a clientOid may be used again. */
export function findOrder(
  { orders }: Exchange,
  uid: string,
  { orderId, clientOid }: { readonly [name: string]: unknown },
): Order | undefined {
  if (orderId) return orders.byId(uid, String(orderId));
  if (clientOid) return orders.byClientOid(uid, String(clientOid));
  throw new ApiFailure('40019', 'Parameter orderId cannot be empty');
}
