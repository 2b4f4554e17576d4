import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import { isOpen } from '../exchange/isOpen.js';
import { checkClientOidText } from './checkClientOidText.js';

/**
 * The id of a new order: the given one, or a new one when none is given. One that is still pending is refused. One whose
 * order is over may be used again: that is the exchange's rule, and a trap.
 */
export function checkClientOid({ orders, nextId }: Exchange, uid: string, given: unknown): string {
  const clientOid = checkClientOidText(given);
  if (clientOid === undefined) return nextId();
  const earlier = orders.byClientOid(uid, 'SPOT', clientOid);
  if (earlier && isOpen(earlier)) throw new ApiFailure('43118', 'clientOrderId duplicate');
  return clientOid;
}
