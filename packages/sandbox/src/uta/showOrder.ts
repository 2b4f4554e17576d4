import { formatUnits } from '../exchange/formatUnits.js';
import type { Order } from '../exchange/Order.js';
import { averagePrice } from '../shared/averagePrice.js';
import { showFee } from './showFee.js';

/** Why an order was cancelled, in the words of V3; those that are missing are the same. */
const REASONS: { readonly [reason: string]: string } = {
  post_only_would_take: 'post_only_fill_cancel',
  fok_not_filled: 'fok_not_full_cancel',
  ioc_not_filled: 'ioc_not_full_cancel',
};

/** An order as V3 writes it, with its presets when it has any. */
export function showOrder(order: Order): { readonly [field: string]: unknown } {
  const { market, orderType, side } = order;
  const spends = market.category === 'SPOT' && orderType === 'market' && side === 'buy';
  return {
    orderId: order.orderId,
    clientOid: order.clientOid,
    category: market.category,
    symbol: market.symbol,
    orderType,
    side,
    price: formatUnits(order.price, market.pricePrecision),
    qty: spends ? '0' : formatUnits(order.size, market.quantityPrecision),
    amount: spends ? formatUnits(order.size) : '0',
    cumExecQty: formatUnits(order.filled, market.quantityPrecision),
    cumExecValue: formatUnits(order.filledValue),
    avgPrice: order.filled === 0n ? '0' : averagePrice(order),
    // An order at market shows `gtc`, as in the documentation's example.
    timeInForce: orderType === 'market' ? 'gtc' : order.force,
    orderStatus: order.status,
    posSide: '',
    holdMode: '',
    tradeSide: 'open',
    reduceOnly: 'NO',
    stpMode: order.selfTrade,
    feeDetail: [showFee(order)],
    cancelReason: REASONS[order.cancelReason] ?? order.cancelReason,
    execType: '',
    createdTime: String(order.createdAt),
    updatedTime: String(order.updatedAt),
    ...showPresets(order),
  };
}

function showPresets({ presets }: Order) {
  if (!presets) return {};
  const { takeProfit, takeProfitLimit, stopLoss, stopLossLimit } = presets;
  return {
    ...(takeProfit && {
      takeProfit,
      tpTriggerBy: 'market',
      tpOrderType: takeProfitLimit ? 'limit' : 'market',
      tpLimitPrice: takeProfitLimit ?? '',
    }),
    ...(stopLoss && {
      stopLoss,
      slTriggerBy: 'market',
      slOrderType: stopLossLimit ? 'limit' : 'market',
      slLimitPrice: stopLossLimit ?? '',
    }),
  };
}
