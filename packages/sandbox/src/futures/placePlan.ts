import type { Exchange } from '../exchange/Exchange.js';
import { unitsOf } from '../shared/unitsOf.js';
import { clientOidOf } from './clientOidOf.js';
import type { OrderIds } from './OrderIds.js';
import { orderRequest } from './orderRequest.js';
import type { Params } from './Params.js';
import { planPresets } from './planPresets.js';
import { refuseTrailing } from './refuseTrailing.js';
import { venueOf } from './venueOf.js';

/** Takes an order that is placed when the price reaches `triggerPrice`. It holds no money until then. */
export function placePlan(exchange: Exchange, uid: string, params: Params): OrderIds {
  refuseTrailing(params.planType);
  const { market } = venueOf(exchange, params);
  const triggerPrice = unitsOf(params.triggerPrice, market.pricePrecision, 'triggerPrice');
  const clientOid = clientOidOf(exchange, uid, market.category, params.clientOid);
  const order = { ...params, ...planPresets(params), clientOid: undefined };
  const request = orderRequest(exchange, uid, order, triggerPrice);
  const plan = exchange.triggers.add({
    uid,
    market,
    clientOid,
    kind: 'normal_plan',
    triggerPrice,
    direction: triggerPrice >= exchange.futures.mark(market) ? 'up' : 'down',
    triggerBy: params.triggerType === 'mark_price' ? 'mark' : 'last',
    asked: {},
    request,
  });
  return { orderId: plan.id, clientOid: plan.clientOid };
}
