import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { isInverse } from '../exchange/futures/isInverse.js';
import type { Position } from '../exchange/futures/Position.js';
import { priceOf } from './priceOf.js';

const RATE_SCALE = 6;
const MILLION = 1_000_000n;

/** A position as V3 writes it: fees that were paid have a minus. */
export function showPosition({ futures }: Exchange, position: Position): unknown {
  const { market, lots, margin, profit, leverage, marginMode } = position;
  const { mark, unrealised, maintenanceRate, liquidationPrice } = futures.report(position);
  const closable = futures.closable(position);
  const price = (ticks: bigint): string => formatUnits(ticks, market.pricePrecision);
  const size = (some: bigint): string => formatUnits(some, market.quantityPrecision);
  return {
    category: market.category,
    symbol: market.symbol,
    marginCoin: market.settleCoin,
    holdMode: position.posSide === 'net' ? 'one_way_mode' : 'hedge_mode',
    posSide: position.side,
    marginMode,
    positionBalance: formatUnits(margin),
    available: size(closable),
    frozen: size(lots - closable),
    total: size(lots),
    leverage: String(leverage),
    curRealisedPnl: formatUnits(profit),
    avgPrice: priceOf(market, position.openValue, lots),
    positionStatus: 'normal',
    unrealisedPnl: formatUnits(unrealised),
    liquidationPrice: liquidationPrice === undefined ? '0' : price(liquidationPrice),
    mmr: formatUnits(maintenanceRate, RATE_SCALE),
    profitRate: margin === 0n ? '0' : formatUnits((unrealised * MILLION) / margin, RATE_SCALE),
    markPrice: price(mark),
    breakEvenPrice: breakEven(position),
    totalFunding: formatUnits(position.funding),
    openFeeTotal: formatUnits(-position.openFee),
    closeFeeTotal: formatUnits(-position.closeFee),
    createdTime: String(position.createdAt),
    updatedTime: String(position.updatedAt),
  };
}

/** Where closing at market pays for all fees and funding so far; not worked out for inverse futures. */
function breakEven({ market, side, openValue, openFee, funding, lots }: Position): string {
  if (isInverse(market)) return '';
  const long = side === 'long';
  const wanted = long ? openValue + openFee - funding : openValue - openFee + funding;
  const share = long ? MILLION - market.takerFee : MILLION + market.takerFee;
  return priceOf(market, (wanted * MILLION) / share, lots);
}
