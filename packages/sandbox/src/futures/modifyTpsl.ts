import { isMissing } from '../common/isMissing.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { findPlan } from './findPlan.js';
import type { OrderIds } from './OrderIds.js';
import type { Params } from './Params.js';
import { PLAN_KINDS } from './PLAN_KINDS.js';
import { positionToEnd } from './positionToEnd.js';
import { type TpslWish, tpslPlan } from './tpslPlan.js';

/** Gives an order that ends a position new terms; that it is for the whole position, or for a part, stays. */
export function modifyTpsl(exchange: Exchange, uid: string, params: Params): OrderIds {
  const trigger = findPlan(exchange, uid, params, PLAN_KINDS.tpsl);
  const { kind, market, request, id, clientOid, trailing } = trigger;
  const holdSide = request.side === 'sell' ? 'long' : 'short';
  const { productType, triggerPrice, executePrice, size } = params;
  const rangeRate = isMissing(params.rangeRate) && trailing ? formatUnits(trailing.callback, 4) : params.rangeRate;
  const position = positionToEnd(exchange, uid, { productType, symbol: market.symbol, holdSide });
  const wish = { kind: kind as TpslWish['kind'], triggerPrice, executePrice, size, rangeRate };
  const changed = tpslPlan(exchange, position, wish);
  // One that follows the price already begins anew only where it is told another price to begin at.
  const best = changed.triggerPrice === trigger.triggerPrice ? trailing?.best : undefined;
  Object.assign(trigger, {
    triggerPrice: changed.triggerPrice,
    direction: changed.direction,
    trailing: changed.trailing && { ...changed.trailing, best },
    request: changed.request,
    updatedAt: exchange.now(),
  });
  return { orderId: id, clientOid };
}
