import { formatUnits } from '../exchange/formatUnits.js';
import type { Trigger } from '../exchange/Trigger.js';

const STATUS: { readonly [S in Trigger['status']]: string } = {
  live: 'live',
  executed: 'executed',
  failed: 'fail_execute',
  cancelled: 'cancelled',
};

/** A plan order as spot writes it. */
export function showPlan(plan: Trigger): unknown {
  const { market, request, asked } = plan;
  return {
    orderId: plan.id,
    clientOid: plan.clientOid,
    symbol: market.symbol,
    size: asked.size,
    executePrice: asked.executePrice,
    triggerPrice: formatUnits(plan.triggerPrice, market.pricePrecision),
    status: STATUS[plan.status],
    orderType: request.orderType,
    side: request.side,
    planType: asked.planType,
    triggerType: plan.triggerBy === 'mark' ? 'mark_price' : 'fill_price',
    enterPointSource: 'API',
    cTime: String(plan.createdAt),
    uTime: String(plan.updatedAt),
  };
}
