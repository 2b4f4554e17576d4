import { averagePrice } from '../common/averagePrice.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Order } from '../exchange/Order.js';
import type { Presets } from '../exchange/Presets.js';
import type { Trailing } from '../exchange/Trailing.js';
import type { Trigger } from '../exchange/Trigger.js';
import { orderSourceOf } from './orderSourceOf.js';
import { shownSide } from './shownSide.js';
import { tradeSideOf } from './tradeSideOf.js';

const STATUSES = { live: 'live', executed: 'executed', failed: 'fail_execute', cancelled: 'cancelled' } as const;

/** An order that waits or waited for a price, as the exchange writes it, with the order that came of it. */
export function showPlan(plan: Trigger, placed?: Order): unknown {
  const { market, request } = plan;
  const { terms } = request;
  const ticks = (price: bigint): string => formatUnits(price, market.pricePrecision);
  const limit = request.orderType === 'limit' ? ticks(request.price) : '';
  return {
    planType: plan.kind,
    symbol: market.symbol,
    size: plan.wholePosition ? '' : request.sizeText,
    orderId: plan.id,
    executeOrderId: plan.orderId,
    clientOid: plan.clientOid,
    planStatus: STATUSES[plan.status],
    price: limit,
    executePrice: limit || '0',
    baseVolume: placed ? formatUnits(placed.filled, market.quantityPrecision) : '',
    priceAvg: placed && placed.filled > 0n ? averagePrice(placed) : '',
    callbackRatio: plan.trailing ? formatUnits(plan.trailing.callback, 4) : '',
    triggerPrice: ticks(plan.triggerPrice),
    triggerType: plan.triggerBy === 'mark' ? 'mark_price' : 'fill_price',
    side: shownSide(request),
    posSide: terms?.posSide ?? 'net',
    marginCoin: market.settleCoin,
    marginMode: terms?.marginMode ?? 'crossed',
    enterPointSource: 'API',
    tradeSide: tradeSideOf(request),
    posMode: terms?.posSide === 'net' ? 'one_way_mode' : 'hedge_mode',
    orderType: request.orderType,
    orderSource: orderSourceOf({ source: plan.kind, orderType: request.orderType }),
    cTime: String(plan.createdAt),
    uTime: String(plan.updatedAt),
    ...showPresets(plan.trailing ? percentages(plan.trailing) : (request.presets ?? {})),
  };
}

/** What the order to come brings along. */
function showPresets({ takeProfit, takeProfitLimit, stopLoss, stopLossLimit }: Presets): {
  readonly [field: string]: string;
} {
  return {
    stopSurplusExecutePrice: takeProfitLimit ?? '',
    stopSurplusTriggerPrice: takeProfit ?? '',
    stopSurplusTriggerType: takeProfit ? 'fill_price' : '',
    stopLossExecutePrice: stopLossLimit ?? '',
    stopLossTriggerPrice: stopLoss ?? '',
    stopLossTriggerType: stopLoss ? 'fill_price' : '',
    presetStopSurplusPrice: takeProfit ?? '',
    presetStopLossPrice: stopLoss ?? '',
  };
}

/** The take-profit and stop-loss of a trailing order, in percent. */
function percentages({ takeProfit, stopLoss }: Trailing): Presets {
  const percent = (share: bigint | undefined): string | undefined =>
    share === undefined ? undefined : formatUnits(share, 4);
  return { takeProfit: percent(takeProfit), stopLoss: percent(stopLoss) };
}
