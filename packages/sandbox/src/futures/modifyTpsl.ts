import type { Exchange } from '../exchange/Exchange.js';
import { findPlan } from './findPlan.js';
import type { OrderIds } from './OrderIds.js';
import type { Params } from './Params.js';
import { PLAN_KINDS } from './PLAN_KINDS.js';
import { positionToEnd } from './positionToEnd.js';
import { type TpslWish, tpslPlan } from './tpslPlan.js';

/** Gives an order that ends a position new terms; that it is for the whole position, or for a part, stays. */
export function modifyTpsl(exchange: Exchange, uid: string, params: Params): OrderIds {
  const trigger = findPlan(exchange, uid, params, PLAN_KINDS.tpsl);
  const { kind, market, request, id, clientOid } = trigger;
  const holdSide = request.side === 'sell' ? 'long' : 'short';
  const { productType, triggerPrice, executePrice, size } = params;
  const position = positionToEnd(exchange, uid, { productType, symbol: market.symbol, holdSide });
  const wish = { kind: kind as TpslWish['kind'], triggerPrice, executePrice, size };
  const { triggerPrice: ticks, request: changed } = tpslPlan(exchange, position, wish);
  Object.assign(trigger, { triggerPrice: ticks, request: changed, updatedAt: exchange.now() });
  return { orderId: id, clientOid };
}
