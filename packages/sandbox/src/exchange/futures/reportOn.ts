import type { Collateral } from './createCollateral.js';
import type { PositionReport } from './Futures.js';
import { maintenanceOf } from './maintenanceOf.js';
import { notionalOf } from './notionalOf.js';
import type { Position } from './Position.js';
import { profitOf } from './profitOf.js';
import { safeBand } from './safeBand.js';
import { tierOf } from './tierOf.js';

/** What a position is worth at the prices of now. */
export function reportOn(collateral: Collateral, position: Position): PositionReport {
  const { uid, wallet, market, lots, openValue, margin, marginMode } = position;
  const mark = collateral.mark(market);
  const unrealised = profitOf(position, mark);
  const backing = { uid, wallet, coin: market.settleCoin };
  const isolated = marginMode === 'isolated';
  const all = isolated ? [position] : collateral.crossed(backing);
  const equity = isolated ? margin + unrealised : collateral.equity(backing);
  const needed = all.reduce((sum, one) => sum + maintenanceOf(one, collateral.mark(one.market)), 0n);
  const here = all.filter((one) => one.market === market);
  const { above, below } = safeBand(here, mark, equity - needed);
  const price = above ?? below;
  return {
    mark,
    value: notionalOf(market, mark, lots),
    unrealised,
    maintenance: maintenanceOf(position, mark),
    maintenanceRate: tierOf(openValue).maintenance,
    equity,
    liquidationPrice: price !== undefined && price > 0n ? price : undefined,
  };
}
