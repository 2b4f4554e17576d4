import type { Fill } from '../exchange/Fill.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { shownSide } from './shownSide.js';
import { tradeSideOf } from './tradeSideOf.js';

/** A fill as the exchange writes it. */
export function showFill({ order, tradeId, price, size, scope, fee, feeCoin, profit, at }: Fill): unknown {
  const { market, terms } = order;
  return {
    tradeId,
    symbol: market.symbol,
    marginCoin: market.settleCoin,
    orderId: order.orderId,
    price: formatUnits(price, market.pricePrecision),
    baseVolume: formatUnits(size, market.quantityPrecision),
    feeDetail: [{ deduction: 'no', feeCoin, totalDeductionFee: '0', totalFee: formatUnits(-fee) }],
    side: shownSide(order),
    quoteVolume: formatUnits(price * size * market.tickLot),
    profit: formatUnits(profit),
    enterPointSource: order.source === 'liquidation' ? 'SYS' : 'API',
    tradeSide: tradeSideOf(order),
    posMode: terms?.posSide === 'net' ? 'one_way_mode' : 'hedge_mode',
    tradeScope: scope,
    cTime: String(at),
  };
}
