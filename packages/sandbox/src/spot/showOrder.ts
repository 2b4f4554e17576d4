import { formatUnits } from '../exchange/amount.js';
import type { SpotFill, SpotOrder } from '../exchange/SpotOrder.js';

/** An order as the exchange writes it. */
export function showOrder(order: SpotOrder): { readonly [field: string]: unknown } {
  const { market, side, fee } = order;
  const { pricePrecision, quantityPrecision } = market;
  const feeCoin = side === 'buy' ? market.baseCoin : market.quoteCoin;
  const fees = { feeCoinCode: feeCoin, deduction: false, totalDeductionFee: 0, totalFee: `-${formatUnits(fee)}` };
  return {
    userId: order.uid,
    symbol: market.symbol,
    orderId: order.orderId,
    clientOid: order.clientOid,
    price: formatUnits(order.price, pricePrecision),
    size: order.sizeText,
    orderType: order.orderType,
    side,
    force: order.force,
    status: order.status,
    priceAvg: averagePrice(order),
    basePrice: '0',
    baseVolume: formatUnits(order.filled, quantityPrecision),
    quoteVolume: formatUnits(order.filledValue),
    enterPointSource: 'API',
    feeDetail:
      fee > 0n
        ? JSON.stringify({
            newFees: { c: 0, d: 0, deduction: false, r: 0, t: 0, totalDeductionFee: 0 },
            [feeCoin]: fees,
          })
        : '',
    orderSource: order.orderType === 'market' ? 'market' : 'normal',
    cancelReason: order.cancelReason,
    tpslType: 'normal',
    triggerPrice: null,
    cTime: String(order.createdAt),
    uTime: String(order.updatedAt),
  };
}

/** The average price of what was filled; an open order shows its own price here. */
function averagePrice({ filled, filledValue, price, market }: SpotOrder): string {
  if (filled === 0n) return formatUnits(price, market.pricePrecision);
  // In ticks with eight more digits, cut off: an average need not be a whole number of anything.
  const ticks = (filledValue * 10n ** 8n) / (filled * market.tickLot);
  return formatUnits(ticks, market.pricePrecision + 8);
}

/** A fill as the exchange writes it. */
export function showFill({ order, tradeId, price, size, scope, fee, feeCoin, at }: SpotFill): {
  readonly [field: string]: unknown;
} {
  const { market } = order;
  return {
    userId: order.uid,
    symbol: market.symbol,
    orderId: order.orderId,
    tradeId,
    orderType: order.orderType,
    side: order.side,
    priceAvg: formatUnits(price, market.pricePrecision),
    size: formatUnits(size, market.quantityPrecision),
    amount: formatUnits(price * size * market.tickLot),
    feeDetail: { deduction: 'no', feeCoin, totalDeductionFee: '', totalFee: `-${formatUnits(fee)}` },
    tradeScope: scope,
    cTime: String(at),
    uTime: String(at),
  };
}
