import { averagePrice } from '../common/averagePrice.js';
import type { Order } from '../exchange/Order.js';
import { showOrder } from './showOrder.js';

/** An open order, in a form of its own: its price is in `priceAvg`, that of its fills in `basePrice`. */
export function showOpenOrder(order: Order): { readonly [field: string]: unknown } {
  const { price, ...shown } = showOrder(order);
  const { takeProfit = '', takeProfitLimit = '', stopLoss = '', stopLossLimit = '' } = order.presets ?? {};
  return {
    ...shown,
    priceAvg: price,
    basePrice: order.filled === 0n ? '0' : averagePrice(order),
    presetTakeProfitPrice: takeProfit,
    executeTakeProfitPrice: takeProfitLimit,
    presetStopLossPrice: stopLoss,
    executeStopLossPrice: stopLossLimit,
  };
}
