import { averagePrice } from '../common/averagePrice.js';
import { formatUnits } from '../exchange/formatUnits.js';
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
