import { formatUnits } from '../exchange/formatUnits.js';
import type { Trigger } from '../exchange/Trigger.js';
import type { Strategy } from './strategiesOf.js';

const STATUS: { readonly [S in Trigger['status']]: string } = {
  live: 'pending',
  executed: 'success',
  failed: 'failed',
  cancelled: 'cancelled',
};

/** A strategy order as V3 writes it. When one of two legs has acted, the state is that leg's. */
export function showStrategy({ id, first, gain, stop }: Strategy): { readonly [field: string]: unknown } {
  const { market, request } = first;
  const legs = [gain, stop].filter((leg) => leg !== undefined);
  const acted = legs.find(({ status }) => status === 'executed' || status === 'failed');
  const { trigger: takeProfit, ...profit } = showLeg(gain);
  const { trigger: stopLoss, ...loss } = showLeg(stop);
  return {
    orderId: id,
    clientOid: first.clientOid,
    category: market.category,
    symbol: market.symbol,
    qty: formatUnits(request.size, market.quantityPrecision),
    posSide: request.side === 'sell' ? 'long' : 'short',
    ...(acted && { triggerType: acted === gain ? 'takeProfit' : 'stopLoss' }),
    takeProfit,
    tpTriggerBy: profit.by,
    tpOrderType: profit.orderType,
    tpLimitPrice: profit.limitPrice,
    stopLoss,
    slTriggerBy: loss.by,
    slOrderType: loss.orderType,
    slLimitPrice: loss.limitPrice,
    status: STATUS[(acted ?? first).status],
    createdTime: String(first.createdAt),
    updatedTime: String(Math.max(...legs.map(({ updatedAt }) => updatedAt))),
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
