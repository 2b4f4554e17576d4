import { checkPlanCount } from '../common/checkPlanCount.js';
import { oneOf } from '../common/oneOf.js';
import { unitsOf } from '../common/unitsOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import { clientOidOf } from './clientOidOf.js';
import type { OrderIds } from './OrderIds.js';
import { orderRequest } from './orderRequest.js';
import type { Params } from './Params.js';
import { PLAN_KINDS } from './PLAN_KINDS.js';
import { planPresets } from './planPresets.js';
import { trailingOf } from './trailingOf.js';
import { venueOf } from './venueOf.js';

/** Those of a trailing order are no prices. */
const NO_PRESETS = { presetStopSurplusPrice: undefined, presetStopLossPrice: undefined };

/**
 * Takes an order that is placed when the price reaches `triggerPrice`, or, as a trailing one, when it then turns. It holds no
 * money until then.
 */
export function placePlan(exchange: Exchange, uid: string, params: Params): OrderIds {
  const trails = oneOf(params.planType, PLAN_KINDS.plan, 'planType') === 'track_plan';
  const { market } = venueOf(exchange, params);
  const triggerPrice = unitsOf(params.triggerPrice, market.pricePrecision, 'triggerPrice');
  const clientOid = clientOidOf(exchange, uid, market.category, params.clientOid);
  const trailing = trails ? trailingOf(params) : undefined;
  const order = { ...params, ...(trails ? NO_PRESETS : planPresets(params)), clientOid: undefined };
  const request = orderRequest(exchange, uid, order, triggerPrice);
  checkPlanCount(exchange, uid, market);
  const plan = exchange.triggers.add({
    uid,
    market,
    clientOid,
    kind: trails ? 'track_plan' : 'normal_plan',
    triggerPrice,
    trailing,
    direction: triggerPrice >= exchange.futures.mark(market) ? 'up' : 'down',
    triggerBy: params.triggerType === 'mark_price' ? 'mark' : 'last',
    asked: {},
    request,
  });
  return { orderId: plan.id, clientOid: plan.clientOid };
}
