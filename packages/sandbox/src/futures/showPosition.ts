import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { isClosing } from '../exchange/futures/isClosing.js';
import type { Position } from '../exchange/futures/Position.js';
import type { Market } from '../exchange/Market.js';
import type { Trigger } from '../exchange/Trigger.js';
import { averageTicks } from './averageTicks.js';

/** An open position as the exchange writes it. */
export function showPosition(exchange: Exchange, position: Position): unknown {
  const { futures } = exchange;
  const { market, lots, side, uid } = position;
  const size = (lotsOf: bigint): string => formatUnits(lotsOf, market.quantityPrecision);
  const report = futures.report(position);
  const available = futures.closable(position);
  const opening = exchange.orders.openOf(uid).filter((one) => {
    return one.market === market && one.side === (side === 'long' ? 'buy' : 'sell') && !isClosing(one);
  });
  return {
    marginCoin: market.settleCoin,
    symbol: market.symbol,
    holdSide: side,
    openDelegateSize: size(opening.reduce((sum, one) => sum + one.size - one.filled, 0n)),
    marginSize: formatUnits(position.margin),
    available: size(available),
    locked: size(lots - available),
    total: size(lots),
    leverage: String(position.leverage),
    achievedProfits: formatUnits(position.profit),
    openPriceAvg: averageTicks(market, position.openValue, lots),
    marginMode: position.marginMode,
    posMode: position.posSide === 'net' ? 'one_way_mode' : 'hedge_mode',
    unrealizedPL: formatUnits(report.unrealised),
    liquidationPrice: formatUnits(report.liquidationPrice ?? 0n, market.pricePrecision),
    keepMarginRate: formatUnits(report.maintenanceRate, 6),
    markPrice: formatUnits(report.mark, market.pricePrecision),
    breakEvenPrice: breakEven(market, position),
    totalFee: position.funding === 0n ? '' : formatUnits(position.funding),
    deductedFee: formatUnits(position.openFee + position.closeFee),
    ...stops(exchange, position),
    marginRatio: report.equity > 0n ? ratio(report.maintenance, report.equity) : '1',
    assetMode: 'single',
    autoMargin: position.autoMargin ? 'on' : 'off',
    cTime: String(position.createdAt),
    uTime: String(position.updatedAt),
  };
}

/** Where closing would earn both fees, those of a taker: the open price moved by twice their rate. */
function breakEven(market: Market, { side, openValue, lots }: Position): string {
  const fees = 2n * market.takerFee;
  return averageTicks(market, (openValue * (1_000_000n + (side === 'long' ? fees : -fees))) / 1_000_000n, lots);
}

function ratio(part: bigint, whole: bigint): string {
  return formatUnits((part * 10n ** 8n) / whole, 8);
}

/** The take-profit and the stop-loss of the whole position, if it has them. */
function stops({ triggers }: Exchange, { uid, market, side }: Position) {
  const find = (kind: string): Trigger | undefined =>
    triggers
      .ofUser(uid)
      .find(
        (one) => one.status === 'live' && one.kind === kind && one.market === market && one.asked.holdSide === side,
      );
  const [profit, loss] = [find('pos_profit'), find('pos_loss')];
  const price = (trigger: Trigger | undefined): string =>
    trigger ? formatUnits(trigger.triggerPrice, market.pricePrecision) : '';
  return {
    takeProfit: price(profit),
    stopLoss: price(loss),
    takeProfitId: profit?.id ?? '',
    stopLossId: loss?.id ?? '',
  };
}
