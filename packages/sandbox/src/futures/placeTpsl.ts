import { oneOf } from '../common/oneOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import { addTpsl } from './addTpsl.js';
import { checkOnlyTpsl } from './checkOnlyTpsl.js';
import { clientOidOf } from './clientOidOf.js';
import type { OrderIds } from './OrderIds.js';
import type { Params } from './Params.js';
import { PLAN_KINDS } from './PLAN_KINDS.js';
import { positionToEnd } from './positionToEnd.js';
import { tpslPlan } from './tpslPlan.js';

/** Takes one order that ends a position, or a part of it, when the price reaches `triggerPrice`, or when it then turns. */
export function placeTpsl(exchange: Exchange, uid: string, params: Params): OrderIds {
  const position = positionToEnd(exchange, uid, params);
  const kind = oneOf(params.planType, PLAN_KINDS.tpsl, 'planType');
  const { triggerPrice, executePrice, size, rangeRate, triggerType } = params;
  const plan = tpslPlan(exchange, position, { kind, triggerPrice, executePrice, size, rangeRate });
  checkOnlyTpsl(exchange, position, plan);
  const clientOid = clientOidOf(exchange, uid, position.market.category, params.clientOid);
  const { id } = addTpsl(exchange, position, plan, { clientOid, triggerType });
  return { orderId: id, clientOid };
}
