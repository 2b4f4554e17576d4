import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { oneOf } from '../common/oneOf.js';
import { unitsOf } from '../common/unitsOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Presets } from '../exchange/Presets.js';
import type { Trailing } from '../exchange/Trailing.js';
import type { Trigger } from '../exchange/Trigger.js';
import { findPlan } from './findPlan.js';
import type { OrderIds } from './OrderIds.js';
import type { Params } from './Params.js';
import { PLAN_KINDS } from './PLAN_KINDS.js';
import { presetsOf } from './presetsOf.js';
import { trailingOf } from './trailingOf.js';

/** Changes a plan order. What is not given stays. */
export function modifyPlan(exchange: Exchange, uid: string, params: Params): OrderIds {
  const plan = findPlan(exchange, uid, params, PLAN_KINDS.plan);
  const { market, request } = plan;
  const read = (name: string, scale: number, now: bigint): bigint =>
    isMissing(params[name]) ? now : unitsOf(params[name], scale, name);
  const triggerPrice = read('newTriggerPrice', market.pricePrecision, plan.triggerPrice);
  const trailing = plan.trailing ? changedTrailing(plan, plan.trailing, { params, triggerPrice }) : undefined;
  if (!trailing && !isMissing(params.newCallbackRatio)) {
    throw new ApiFailure('40020', 'Parameter newCallbackRatio error');
  }
  const price = request.orderType === 'limit' ? read('newPrice', market.pricePrecision, request.price) : 0n;
  const size = read('newSize', market.quantityPrecision, request.size);
  const presets = trailing ? undefined : changedPresets(plan, params, price || triggerPrice);
  const sizeText = formatUnits(size, market.quantityPrecision);
  Object.assign(plan, {
    triggerPrice,
    direction: triggerPrice >= exchange.futures.mark(market) ? 'up' : 'down',
    triggerBy: triggerByIn(params, plan),
    trailing,
    request: { ...request, price, size, sizeText, presets },
    updatedAt: exchange.now(),
  });
  return { orderId: plan.id, clientOid: plan.clientOid };
}

function changedPresets({ market, request }: Trigger, params: Params, price: bigint): Presets | undefined {
  const { takeProfit, takeProfitLimit, stopLoss, stopLossLimit } = request.presets ?? {};
  const stops = {
    presetStopSurplusPrice: given(params.newStopSurplusTriggerPrice, takeProfit),
    presetStopSurplusExecutePrice: given(params.newStopSurplusExecutePrice, takeProfitLimit),
    presetStopLossPrice: given(params.newStopLossTriggerPrice, stopLoss),
    presetStopLossExecutePrice: given(params.newStopLossExecutePrice, stopLossLimit),
  };
  return presetsOf(stops, { market, side: request.side, price });
}

/** One that follows the price already begins anew only where it is told another price to begin at. */
function changedTrailing(
  plan: Trigger,
  { takeProfit, stopLoss, best }: Trailing,
  { params, triggerPrice }: { readonly params: Params; readonly triggerPrice: bigint },
): Trailing {
  const percent = (share: bigint | undefined): string | undefined =>
    share === undefined ? undefined : formatUnits(share, 4);
  const changed = trailingOf({
    side: plan.request.side,
    orderType: 'market',
    price: params.newPrice,
    callbackRatio: params.newCallbackRatio,
    stopSurplusTriggerPrice: given(params.newStopSurplusTriggerPrice, percent(takeProfit)),
    stopSurplusExecutePrice: params.newStopSurplusExecutePrice,
    stopLossTriggerPrice: given(params.newStopLossTriggerPrice, percent(stopLoss)),
    stopLossExecutePrice: params.newStopLossExecutePrice,
  });
  return { ...changed, best: triggerPrice === plan.triggerPrice ? best : undefined };
}

function given(value: unknown, now: unknown): unknown {
  return isMissing(value) ? now : value;
}

function triggerByIn({ newTriggerType }: Params, { triggerBy }: Trigger): Trigger['triggerBy'] {
  if (isMissing(newTriggerType)) return triggerBy;
  return oneOf(newTriggerType, ['fill_price', 'mark_price'], 'newTriggerType') === 'mark_price' ? 'mark' : 'last';
}
