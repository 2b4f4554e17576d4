import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { Trigger } from '../exchange/Trigger.js';
import { categoryOf } from './categoryOf.js';
import type { Params } from './Params.js';

/** The waiting order that is named: 43025 when there is none, 43026 when it waits no more. */
export function findPlan({ triggers }: Exchange, uid: string, params: Params, kinds: readonly string[]): Trigger {
  const { orderId, clientOid } = params;
  if (isMissing(orderId) && isMissing(clientOid)) throw new ApiFailure('40924', 'orderId and clientOid must have one');
  const category = categoryOf(params);
  const found = triggers
    .ofUser(uid)
    .findLast((one) => (isMissing(orderId) ? one.clientOid === String(clientOid) : one.id === String(orderId)));
  if (!found || found.market.category !== category || !kinds.includes(found.kind)) {
    throw new ApiFailure('43025', 'Plan order does not exist');
  }
  if (found.status !== 'live') throw new ApiFailure('43026', 'The planned order has been closed');
  return found;
}
