import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { Exchange } from '../exchange/Exchange.js';
import { isOpen } from '../exchange/isOpen.js';
import { orderByClientOid } from './orderByClientOid.js';

/**
 * The id of a new order: the given one, or a new one when none is given. One that is still pending is refused. One whose
 * order is over may be used again: that is the exchange's rule, and a trap.
 */
export function checkClientOid(exchange: Exchange, uid: string, given: unknown): string {
  if (isMissing(given)) return exchange.nextId();
  const clientOid = String(given);
  if (!/^[.A-Z:/a-z0-9_-]{1,32}$/.test(clientOid)) throw new ApiFailure('25200', 'clientOid validation error');
  const earlier = orderByClientOid(exchange, uid, clientOid);
  if (earlier && isOpen(earlier)) throw new ApiFailure('25212', 'Duplicate clientOid');
  return clientOid;
}
