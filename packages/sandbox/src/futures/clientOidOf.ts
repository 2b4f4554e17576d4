import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { Exchange } from '../exchange/Exchange.js';
import { isOpen } from '../exchange/isOpen.js';
import type { MarketCategory } from '../exchange/Market.js';

/**
 * The id of a new order: the given one, or a new one when none is given. One that is still pending is refused. One whose
 * order is over may be used again: that is the exchange's rule, and a trap.
 */
export function clientOidOf(exchange: Exchange, uid: string, category: MarketCategory, given: unknown): string {
  const { orders, triggers, nextId } = exchange;
  if (isMissing(given)) return nextId();
  const clientOid = String(given);
  if (!/^[\w:#\-+ .]{1,50}$/.test(clientOid)) {
    throw new ApiFailure('40304', 'clientOid or clientOrderId length cannot greater than 50');
  }
  const earlier = orders.byClientOid(uid, category, clientOid);
  const waits = triggers
    .ofUser(uid)
    .some((one) => one.status === 'live' && one.clientOid === clientOid && one.market.category === category);
  if ((earlier && isOpen(earlier)) || waits) throw new ApiFailure('40786', 'Duplicate client order id');
  return clientOid;
}
