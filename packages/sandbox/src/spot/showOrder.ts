import { formatUnits } from '../exchange/formatUnits.js';
import { isOpen } from '../exchange/isOpen.js';
import type { Order } from '../exchange/Order.js';

/** An order as the exchange writes it. */
export function showOrder(order: Order): { readonly [field: string]: unknown } {
  const { market } = order;
  return {
    userId: order.uid,
    symbol: market.symbol,
    orderId: order.orderId,
    clientOid: order.clientOid,
    price: formatUnits(order.price, market.pricePrecision),
    size: order.sizeText,
    orderType: order.orderType,
    side: order.side,
    force: order.force,
    status: order.status,
    priceAvg: averagePrice(order),
    basePrice: '0',
    baseVolume: formatUnits(order.filled, market.quantityPrecision),
    quoteVolume: formatUnits(order.filledValue),
    enterPointSource: 'API',
    feeDetail: showFees(order),
    orderSource: order.orderType === 'market' ? 'market' : 'normal',
    cancelReason: order.cancelReason,
    tpslType: 'normal',
    triggerPrice: null,
    baseCoin: market.baseCoin,
    quoteCoin: market.quoteCoin,
    cTime: String(order.createdAt),
    uTime: String(order.updatedAt),
  };
}

/** JSON within JSON, with numbers for amounts: that is what the exchange sends. */
function showFees({ market, side, fee }: Order): string {
  if (fee === 0n) return '';
  const feeCoin = side === 'buy' ? market.baseCoin : market.quoteCoin;
  const amount = Number(`-${formatUnits(fee)}`);
  return JSON.stringify({
    [feeCoin]: { deduction: false, feeCoinCode: feeCoin, totalDeductionFee: 0, totalFee: amount },
    newFees: { c: 0, d: 0, deduction: false, r: amount, t: amount, totalDeductionFee: 0 },
  });
}

/** The average price of what was filled. An order that waits for its first fill shows its own price here. */
function averagePrice(order: Order): string {
  const { filled, filledValue, price, market } = order;
  if (filled === 0n) return isOpen(order) ? formatUnits(price, market.pricePrecision) : '0';
  // In ticks with eight more digits, cut off: an average need not be a whole number of anything.
  const ticks = (filledValue * 10n ** 8n) / (filled * market.tickLot);
  return formatUnits(ticks, market.pricePrecision + 8);
}
