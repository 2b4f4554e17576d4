import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { isMissing } from '../shared/isMissing.js';
import { unitsOf } from '../shared/unitsOf.js';
import { findPlan } from './findPlan.js';
import type { OrderIds } from './OrderIds.js';
import type { Params } from './Params.js';
import { PLAN_KINDS } from './PLAN_KINDS.js';
import { presetsOf } from './presetsOf.js';

/** Changes a plan order. What is not given stays. */
export function modifyPlan(exchange: Exchange, uid: string, params: Params): OrderIds {
  const plan = findPlan(exchange, uid, params, PLAN_KINDS.plan);
  const { market, request } = plan;
  const read = (name: string, scale: number, now: bigint): bigint =>
    isMissing(params[name]) ? now : unitsOf(params[name], scale, name);
  const triggerPrice = read('newTriggerPrice', market.pricePrecision, plan.triggerPrice);
  const price = request.orderType === 'limit' ? read('newPrice', market.pricePrecision, request.price) : 0n;
  const size = read('newSize', market.quantityPrecision, request.size);
  const { takeProfit, takeProfitLimit, stopLoss, stopLossLimit } = request.presets ?? {};
  const stops = {
    presetStopSurplusPrice: params.newStopSurplusTriggerPrice ?? takeProfit,
    presetStopSurplusExecutePrice: params.newStopSurplusExecutePrice ?? takeProfitLimit,
    presetStopLossPrice: params.newStopLossTriggerPrice ?? stopLoss,
    presetStopLossExecutePrice: params.newStopLossExecutePrice ?? stopLossLimit,
  };
  const presets = presetsOf(stops, { market, side: request.side, price: price || triggerPrice });
  const sizeText = formatUnits(size, market.quantityPrecision);
  Object.assign(plan, {
    triggerPrice,
    direction: triggerPrice >= exchange.futures.mark(market) ? 'up' : 'down',
    request: { ...request, price, size, sizeText, presets },
    updatedAt: exchange.now(),
  });
  return { orderId: plan.id, clientOid: plan.clientOid };
}
