import { isMissing } from '../common/isMissing.js';
import { oneOf } from '../common/oneOf.js';
import { unitsOf } from '../common/unitsOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { Trigger } from '../exchange/Trigger.js';
import { orderRequest } from './orderRequest.js';
import { venueOf } from './venueOf.js';

type Params = { readonly [name: string]: unknown };

/** An order that waits for a price, but for its ids. */
export type StrategyPlan = Pick<
  Trigger,
  'uid' | 'market' | 'kind' | 'triggerPrice' | 'direction' | 'triggerBy' | 'asked' | 'request'
>;

/** What is kept of the request, so that a change need not say everything anew. */
const KEPT = [
  ...['side', 'qty', 'posSide', 'reduceOnly', 'triggerBy', 'triggerPrice', 'triggerOrderType', 'triggerOrderPrice'],
  ...['takeProfit', 'tpTriggerBy', 'tpOrderType', 'tpLimitPrice'],
  ...['stopLoss', 'slTriggerBy', 'slOrderType', 'slLimitPrice'],
];

/**
 * Checks an order that waits for a price as if it were placed when the price is there, but for the money, which is only
 * held then. It is of the same kind as a plan order of V2.
 */
export function strategyPlan(exchange: Exchange, uid: string, params: Params): StrategyPlan {
  const { market, tape } = venueOf(exchange, params);
  const triggerPrice = unitsOf(params.triggerPrice, market.pricePrecision, 'triggerPrice');
  const { triggerOrderType, triggerOrderPrice, triggerBy } = params;
  const orderType = isMissing(triggerOrderType)
    ? 'market'
    : oneOf(triggerOrderType, ['limit', 'market'], 'triggerOrderType');
  if (orderType === 'limit') unitsOf(triggerOrderPrice, market.pricePrecision, 'triggerOrderPrice');
  const order = { ...params, orderType, price: triggerOrderPrice, clientOid: undefined };
  const request = orderRequest(exchange, uid, order, triggerPrice);
  const direction = triggerPrice >= tape.priceAt(exchange.now()) ? 'up' : 'down';
  const by = isMissing(triggerBy) ? 'market' : oneOf(triggerBy, ['market', 'mark'], 'triggerBy');
  return {
    uid,
    market,
    kind: market.category === 'SPOT' ? 'plan' : 'normal_plan',
    triggerPrice,
    direction,
    triggerBy: by === 'mark' ? 'mark' : 'last',
    asked: askedIn(params, { orderType, spends: request.side === 'buy' && orderType === 'market' }),
    request,
  };
}

/** Besides the words of V3 those of a plan order of V2 on spot: an account that was switched lists it with the others. */
function askedIn(params: Params, { orderType, spends }: { orderType: string; spends: boolean }): Trigger['asked'] {
  const given = KEPT.filter((name) => !isMissing(params[name])).map((name) => [name, String(params[name])]);
  const executePrice = orderType === 'limit' ? String(params.triggerOrderPrice) : '0';
  return {
    ...Object.fromEntries(given),
    planType: spends ? 'total' : 'amount',
    size: String(params.qty),
    executePrice,
  };
}
