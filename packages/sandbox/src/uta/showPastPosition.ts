import { formatUnits } from '../exchange/formatUnits.js';
import type { Position } from '../exchange/futures/Position.js';
import { priceOf } from './priceOf.js';

/** A position that is over, as V3 writes it. */
export function showPastPosition(position: Position): unknown {
  const { market, profit, funding, openFee, closeFee } = position;
  return {
    positionId: position.id,
    category: market.category,
    symbol: market.symbol,
    marginCoin: market.settleCoin,
    holdMode: position.posSide === 'net' ? 'one_way_mode' : 'hedge_mode',
    posSide: position.side,
    marginMode: position.marginMode,
    openPriceAvg: priceOf(market, position.openedValue, position.openedLots),
    closePriceAvg: priceOf(market, position.closedValue, position.closedLots),
    openTotalPos: formatUnits(position.openedLots, market.quantityPrecision),
    closeTotalPos: formatUnits(position.closedLots, market.quantityPrecision),
    cumRealisedPnl: formatUnits(profit),
    netProfit: formatUnits(profit + funding - openFee - closeFee),
    totalFunding: formatUnits(funding),
    openFeeTotal: formatUnits(-openFee),
    closeFeeTotal: formatUnits(-closeFee),
    createdTime: String(position.createdAt),
    updatedTime: String(position.updatedAt),
  };
}
