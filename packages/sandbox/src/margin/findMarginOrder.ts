import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { Order } from '../exchange/Order.js';

/** The margin order that `orderId`, or else `clientOid`, names; 43001 when there is none such on the pair. */
export function findMarginOrder(
  { orders }: Exchange,
  uid: string,
  { orderId, clientOid, symbol }: { readonly [name: string]: unknown },
): Order {
  if (isMissing(orderId) && isMissing(clientOid)) throw new ApiFailure('40019', 'Parameter orderId cannot be empty');
  const order = isMissing(orderId)
    ? orders.byClientOid(uid, 'MARGIN', String(clientOid))
    : orders.byId(uid, String(orderId));
  if (!order?.loanType || order.market.symbol !== symbol) throw new ApiFailure('43001', 'The order does not exist');
  return order;
}
