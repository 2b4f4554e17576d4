import { isMissing } from '../common/isMissing.js';
import type { OrderIds } from '../common/OrderIds.js';
import { oneOf } from '../common/oneOf.js';
import { uidOf } from '../common/uidOf.js';
import type { CallContext } from '../http/CallContext.js';
import { checkStrategyCount } from './checkStrategyCount.js';
import { placeTpslStrategy } from './placeTpslStrategy.js';
import { strategyClientOid } from './strategyClientOid.js';
import { strategyPlan } from './strategyPlan.js';

/**
 * Takes a strategy order: take-profit and stop-loss of a position, or an order that waits for a price. The documentation knows
 * the first kind only; the second is what other clients send. One that names no `type` is what its parameters say.
 */
export function placeStrategy(context: CallContext): OrderIds {
  const { exchange, params } = context;
  const usual = isMissing(params.triggerPrice) ? 'tpsl' : 'trigger';
  const type = isMissing(params.type) ? usual : oneOf(params.type, ['tpsl', 'trigger'], 'type');
  if (type === 'tpsl') return placeTpslStrategy(context);
  const uid = uidOf(context);
  const plan = strategyPlan(exchange, uid, params);
  const clientOid = strategyClientOid(exchange, uid, params.clientOid);
  checkStrategyCount(exchange, uid, plan.market);
  const { id } = exchange.triggers.add({ ...plan, clientOid });
  return { orderId: id, clientOid };
}
