import { averagePrice } from '../common/averagePrice.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { isClosing } from '../exchange/futures/isClosing.js';
import type { Order } from '../exchange/Order.js';
import { showFee } from './showFee.js';

/** Why an order was cancelled, in the words of V3; those that are missing are the same. */
const REASONS: { readonly [reason: string]: string } = {
  post_only_would_take: 'post_only_fill_cancel',
  fok_not_filled: 'fok_not_full_cancel',
  ioc_not_filled: 'ioc_not_full_cancel',
  reduce_only: 'back_contract_cancel',
  liquidation: 'burst_cancel',
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
    ...showTerms(order),
    stpMode: order.selfTrade,
    feeDetail: [showFee(order)],
    cancelReason: REASONS[order.cancelReason] ?? order.cancelReason,
    createdTime: String(order.createdAt),
    updatedTime: String(order.updatedAt),
    ...showPresets(order),
  };
}

function showTerms({ terms, side, source }: Order) {
  if (!terms) return { posSide: '', holdMode: '', tradeSide: 'open', reduceOnly: 'NO', execType: '' };
  const { posSide, reduceOnly, marginMode } = terms;
  return {
    posSide: posSide === 'net' ? '' : posSide,
    holdMode: posSide === 'net' ? 'one_way_mode' : 'hedge_mode',
    tradeSide: isClosing({ side, terms }) ? 'close' : 'open',
    reduceOnly: reduceOnly ? 'YES' : 'NO',
    marginMode,
    execType: source === 'liquidation' ? 'liquidation' : 'normal',
  };
}

function showPresets({ presets }: Order) {
  if (!presets) return {};
  const { takeProfit, takeProfitLimit, takeProfitBy = 'market' } = presets;
  const { stopLoss, stopLossLimit, stopLossBy = 'market' } = presets;
  return {
    ...(takeProfit && {
      takeProfit,
      tpTriggerBy: takeProfitBy,
      tpOrderType: takeProfitLimit ? 'limit' : 'market',
      tpLimitPrice: takeProfitLimit ?? '',
    }),
    ...(stopLoss && {
      stopLoss,
      slTriggerBy: stopLossBy,
      slOrderType: stopLossLimit ? 'limit' : 'market',
      slLimitPrice: stopLossLimit ?? '',
    }),
  };
}
