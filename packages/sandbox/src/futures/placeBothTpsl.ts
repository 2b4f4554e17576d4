import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { Exchange } from '../exchange/Exchange.js';
import { addTpsl } from './addTpsl.js';
import { checkOnlyTpsl } from './checkOnlyTpsl.js';
import { clientOidOf } from './clientOidOf.js';
import type { Params } from './Params.js';
import { positionToEnd } from './positionToEnd.js';
import { tpslPlan } from './tpslPlan.js';

/** Takes a take-profit and a stop-loss at once, for a part if they say how much, for the whole position otherwise. */
export function placeBothTpsl(exchange: Exchange, uid: string, params: Params): unknown[] {
  const position = positionToEnd(exchange, uid, params);
  const parts = (['stopSurplus', 'stopLoss'] as const).flatMap((name) => {
    const read = (field: string): unknown => params[`${name}${field}`];
    const [triggerPrice, executePrice, size] = [read('TriggerPrice'), read('ExecutePrice'), read('Size')];
    if (isMissing(triggerPrice)) return [];
    const whole = isMissing(size);
    const kind = name === 'stopSurplus' ? (whole ? 'pos_profit' : 'profit_plan') : whole ? 'pos_loss' : 'loss_plan';
    const plan = tpslPlan(exchange, position, { kind, triggerPrice, executePrice, size });
    checkOnlyTpsl(exchange, position, plan);
    const clientOid = clientOidOf(exchange, uid, position.market.category, read('ClientOid'));
    return [{ name, plan, words: { clientOid, triggerType: read('TriggerType') } }];
  });
  if (parts.length === 0) throw new ApiFailure('40019', 'Parameter stopSurplusTriggerPrice cannot be empty');
  return parts.map(({ name, plan, words }) => {
    const { id, clientOid } = addTpsl(exchange, position, plan, words);
    const [stopSurplusClientOid, stopLossClientOid] = name === 'stopSurplus' ? [clientOid, ''] : ['', clientOid];
    return { orderId: id, stopSurplusClientOid, stopLossClientOid };
  });
}
