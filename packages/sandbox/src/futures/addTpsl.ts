import { checkPlanCount } from '../common/checkPlanCount.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { Position } from '../exchange/futures/Position.js';
import type { Trigger } from '../exchange/Trigger.js';
import type { Params } from './Params.js';
import type { TpslPlan } from './tpslPlan.js';

/** Lets it wait. */
export function addTpsl(exchange: Exchange, { uid, market, side }: Position, plan: TpslPlan, words: Params): Trigger {
  const triggerBy = words.triggerType === 'mark_price' ? 'mark' : 'last';
  checkPlanCount(exchange, uid, market);
  return exchange.triggers.add({
    ...plan,
    uid,
    market,
    clientOid: String(words.clientOid),
    triggerBy,
    asked: { holdSide: side },
  });
}
