import { averagePrice } from '../common/averagePrice.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Order } from '../exchange/Order.js';
import { orderSourceOf } from './orderSourceOf.js';
import { shownSide } from './shownSide.js';
import { tradeSideOf } from './tradeSideOf.js';

/** An order as the exchange writes it. */
export function showOrder(order: Order): { readonly [field: string]: unknown } {
  const { market, terms, status, presets = {} } = order;
  return {
    symbol: market.symbol,
    size: order.sizeText,
    orderId: order.orderId,
    clientOid: order.clientOid,
    baseVolume: formatUnits(order.filled, market.quantityPrecision),
    fee: formatUnits(-order.fee),
    price: order.orderType === 'market' ? '' : formatUnits(order.price, market.pricePrecision),
    priceAvg: order.filled > 0n ? averagePrice(order) : '',
    status: status === 'cancelled' ? 'canceled' : status,
    side: shownSide(order),
    force: order.force,
    totalProfits: formatUnits(order.profit),
    posSide: terms?.posSide ?? 'net',
    marginCoin: market.settleCoin,
    quoteVolume: formatUnits(order.filledValue),
    leverage: String(terms?.leverage ?? 1),
    marginMode: terms?.marginMode ?? 'crossed',
    reduceOnly: terms?.reduceOnly ? 'YES' : 'NO',
    enterPointSource: order.source === 'liquidation' ? 'SYS' : 'API',
    tradeSide: tradeSideOf(order),
    posMode: terms?.posSide === 'net' ? 'one_way_mode' : 'hedge_mode',
    orderType: order.orderType,
    orderSource: orderSourceOf(order),
    presetStopSurplusPrice: presets.takeProfit ?? '',
    presetStopSurplusType: presets.takeProfit ? 'fill_price' : '',
    presetStopSurplusExecutePrice: presets.takeProfitLimit ?? '',
    presetStopLossPrice: presets.stopLoss ?? '',
    presetStopLossType: presets.stopLoss ? 'fill_price' : '',
    presetStopLossExecutePrice: presets.stopLossLimit ?? '',
    cTime: String(order.createdAt),
    uTime: String(order.updatedAt),
  };
}
