import { formatUnits } from '../exchange/formatUnits.js';
import type { Position } from '../exchange/futures/Position.js';
import { averageTicks } from './averageTicks.js';

/** A position that is over as the exchange writes it. */
export function showPastPosition(position: Position): unknown {
  const { market, profit, openFee, closeFee, funding } = position;
  const size = (lots: bigint): string => formatUnits(lots, market.quantityPrecision);
  return {
    positionId: position.id,
    marginCoin: market.settleCoin,
    symbol: market.symbol,
    holdSide: position.side,
    openAvgPrice: averageTicks(market, position.openedValue, position.openedLots),
    closeAvgPrice: averageTicks(market, position.closedValue, position.closedLots),
    marginMode: position.marginMode,
    openTotalPos: size(position.openedLots),
    closeTotalPos: size(position.closedLots),
    pnl: formatUnits(profit),
    netProfit: formatUnits(profit - openFee - closeFee + funding),
    totalFunding: formatUnits(funding),
    openFee: formatUnits(-openFee),
    closeFee: formatUnits(-closeFee),
    posMode: position.posSide === 'net' ? 'one_way_mode' : 'hedge_mode',
    ctime: String(position.createdAt),
    utime: String(position.updatedAt),
  };
}
