import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { Order } from '../exchange/Order.js';
import { categoryOf } from './categoryOf.js';
import { orderByClientOid } from './orderByClientOid.js';

type Params = { readonly [name: string]: unknown };

/**
 * The order that `orderId`, or else `clientOid`, names: the latest, since a clientOid may be used again. Where a request
 * names category or symbol besides, they must be those of the order: otherwise there is none such, 25204.
 */
export function findOrder(exchange: Exchange, uid: string, params: Params): Order {
  const { orderId, clientOid, category, symbol } = params;
  if (isMissing(orderId) && isMissing(clientOid)) throw new ApiFailure('400172', 'Parameter orderId cannot be empty');
  const order = isMissing(orderId)
    ? orderByClientOid(exchange, uid, String(clientOid))
    : exchange.orders.byId(uid, String(orderId));
  const right =
    order &&
    (isMissing(category) || categoryOf(category) === order.market.category) &&
    (isMissing(symbol) || String(symbol) === order.market.symbol);
  if (!right) throw new ApiFailure('25204', 'Order does not exist');
  return order;
}
