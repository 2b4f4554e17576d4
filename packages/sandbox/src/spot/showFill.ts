import type { Fill } from '../exchange/Fill.js';
import { formatUnits } from '../exchange/formatUnits.js';

/** A fill as the exchange writes it. */
export function showFill({ order, tradeId, price, size, scope, fee, feeCoin, at }: Fill): {
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
