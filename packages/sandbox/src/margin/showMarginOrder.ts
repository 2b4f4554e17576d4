import { averagePrice } from '../common/averagePrice.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Order } from '../exchange/Order.js';

/** An order as margin writes it: `size` and `amount` are what was filled. `partial` is its word for filled in part. */
export function showMarginOrder(order: Order, partial: string): { readonly [field: string]: unknown } {
  const { market, side, orderType, price, size, status } = order;
  const limit = orderType === 'limit';
  const spends = !limit && side === 'buy';
  return {
    symbol: market.symbol,
    orderId: order.orderId,
    clientOid: order.clientOid,
    size: formatUnits(order.filled, market.quantityPrecision),
    priceAvg: averagePrice(order),
    amount: formatUnits(order.filledValue),
    force: order.force,
    price: formatUnits(price, market.pricePrecision),
    enterPointSource: 'API',
    status: status === 'partially_filled' ? partial : status,
    side,
    baseSize: spends ? '0' : formatUnits(size, market.quantityPrecision),
    quoteSize: spends ? formatUnits(size) : limit ? formatUnits(price * size * market.tickLot) : '0',
    orderType,
    cTime: String(order.createdAt),
    uTime: String(order.updatedAt),
    loanType: order.loanType ?? 'normal',
  };
}
