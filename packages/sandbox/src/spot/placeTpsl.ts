import { checkPlanCount } from '../common/checkPlanCount.js';
import type { OrderIds } from '../common/OrderIds.js';
import { unitsOf } from '../common/unitsOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import { orderRequest } from './orderRequest.js';
import { venueOf } from './venueOf.js';

/**
 * Takes a take-profit or stop-loss order: an ordinary one that is placed when the price reaches `triggerPrice`. It holds
 * no money until then, and its `clientOid` is not kept: that is the exchange's rule, and a trap.
 */
export function placeTpsl(exchange: Exchange, uid: string, params: { readonly [name: string]: unknown }): OrderIds {
  const { market, tape } = venueOf(exchange, params.symbol);
  const triggerPrice = unitsOf(params.triggerPrice, market.pricePrecision, 'triggerPrice');
  const request = orderRequest(exchange, uid, { ...params, clientOid: undefined });
  checkPlanCount(exchange, uid, market);
  const direction = triggerPrice >= tape.priceAt(exchange.now()) ? 'up' : 'down';
  const terms = {
    uid,
    market,
    kind: 'tpsl',
    clientOid: '',
    triggerPrice,
    direction,
    triggerBy: 'last',
    asked: {},
  } as const;
  const { id, clientOid } = exchange.triggers.add({ ...terms, request });
  return { orderId: id, clientOid };
}
