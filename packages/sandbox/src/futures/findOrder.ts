import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { MarketCategory } from '../exchange/Market.js';
import type { Order } from '../exchange/Order.js';
import type { Params } from './Params.js';

/** The order that `orderId`, or else `clientOid`, names: the latest, since a clientOid may be used again. 40768 when there is none. */
export function findOrder({ orders }: Exchange, uid: string, category: MarketCategory, params: Params): Order {
  const { orderId, clientOid, symbol } = params;
  if (isMissing(orderId) && isMissing(clientOid)) throw new ApiFailure('40924', 'orderId and clientOid must have one');
  const found = isMissing(orderId)
    ? orders.byClientOid(uid, category, String(clientOid))
    : orders.byId(uid, String(orderId));
  const isAsked =
    found?.market.category === category && (isMissing(symbol) || found.market.symbol === String(symbol).toUpperCase());
  if (!found || !isAsked) throw new ApiFailure('40768', 'Order does not exist');
  return found;
}
