import { formatUnits } from '../exchange/formatUnits.js';
import type { OrderRequest } from '../exchange/OrderRequest.js';
import type { Trigger } from '../exchange/Trigger.js';
import { qtyOf } from './qtyOf.js';
import type { Strategy } from './strategiesOf.js';

const STATUS: { readonly [S in Trigger['status']]: string } = {
  live: 'pending',
  executed: 'success',
  failed: 'failed',
  cancelled: 'cancelled',
};

/** A strategy order as V3 writes it. When one of two legs has acted, the state is that leg's. */
export function showStrategy({ id, first, gain, stop, plan }: Strategy): { readonly [field: string]: unknown } {
  const { market, request } = first;
  const legs = [gain, stop, plan].filter((leg) => leg !== undefined);
  const acted = legs.find(({ status }) => status === 'executed' || status === 'failed');
  const { trigger: takeProfit, ...profit } = showLeg(gain);
  const { trigger: stopLoss, ...loss } = showLeg(stop);
  return {
    orderId: id,
    clientOid: first.clientOid,
    category: market.category,
    symbol: market.symbol,
    qty: qtyOf(request),
    posSide: plan ? posSideOf(request) : request.side === 'sell' ? 'long' : 'short',
    ...(acted && !plan && { triggerType: acted === gain ? 'takeProfit' : 'stopLoss' }),
    takeProfit,
    tpTriggerBy: profit.by,
    tpOrderType: profit.orderType,
    tpLimitPrice: profit.limitPrice,
    stopLoss,
    slTriggerBy: loss.by,
    slOrderType: loss.orderType,
    slLimitPrice: loss.limitPrice,
    ...(plan && showPlan(plan)),
    status: STATUS[(acted ?? first).status],
    createdTime: String(first.createdAt),
    updatedTime: String(Math.max(...legs.map(({ updatedAt }) => updatedAt))),
  };
}

/** There is no field for the side: where an order names no position, this is the direction in which it trades. */
function posSideOf({ terms, side }: OrderRequest): string {
  if (terms && terms.posSide !== 'net') return terms.posSide;
  return side === 'buy' ? 'long' : 'short';
}

/** What it waits for, and the presets of the order to come. */
function showPlan({ triggerBy, triggerPrice, request, market }: Trigger) {
  const { takeProfit, takeProfitBy, takeProfitLimit, stopLoss, stopLossBy, stopLossLimit } = request.presets ?? {};
  const ticks = (price: bigint): string => formatUnits(price, market.pricePrecision);
  return {
    triggerBy: triggerBy === 'mark' ? 'mark' : 'market',
    triggerPrice: ticks(triggerPrice),
    triggerOrderType: request.orderType,
    triggerOrderPrice: request.orderType === 'limit' ? ticks(request.price) : '',
    takeProfit: takeProfit ?? '',
    tpTriggerBy: takeProfitBy ?? 'market',
    tpOrderType: takeProfitLimit ? 'limit' : 'market',
    tpLimitPrice: takeProfitLimit ?? '',
    stopLoss: stopLoss ?? '',
    slTriggerBy: stopLossBy ?? 'market',
    slOrderType: stopLossLimit ? 'limit' : 'market',
    slLimitPrice: stopLossLimit ?? '',
  };
}

function showLeg(leg: Trigger | undefined) {
  if (!leg) return { trigger: '', by: 'market', orderType: 'market', limitPrice: '' };
  const { triggerPrice, triggerBy, request, market } = leg;
  const limit = request.orderType === 'limit';
  return {
    trigger: formatUnits(triggerPrice, market.pricePrecision),
    by: triggerBy === 'mark' ? 'mark' : 'market',
    orderType: request.orderType,
    limitPrice: limit ? formatUnits(request.price, market.pricePrecision) : '',
  };
}
