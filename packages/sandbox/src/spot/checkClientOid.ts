import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import { isOpen } from '../exchange/isOpen.js';

/**
 * The id of a new order: the given one, or a new one when none is given. One that is still pending is refused. One whose
 * order is over may be used again: that is the exchange's rule, and a trap.
 */
export function checkClientOid({ orders, nextId }: Exchange, uid: string, given: unknown): string {
  if (given === undefined || given === null || given === '') return nextId();
  const clientOid = String(given);
  if (!/^[\w:#\-+ .]{1,50}$/.test(clientOid)) {
    throw new ApiFailure(
      '40305',
      'clientOid or clientOrderId length cannot greater than 64, and cannot be Martian characters',
    );
  }
  const earlier = orders.byClientOid(uid, 'SPOT', clientOid);
  if (earlier && isOpen(earlier)) throw new ApiFailure('43118', 'clientOrderId duplicate');
  return clientOid;
}
