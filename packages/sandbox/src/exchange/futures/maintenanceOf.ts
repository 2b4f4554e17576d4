import { divideUp } from './divideUp.js';
import { notionalOf } from './notionalOf.js';
import type { Position } from './Position.js';
import { tierOf } from './tierOf.js';

/** What must be there for a position at a price, or it is liquidated, in units of 1e-18 of the settlement coin. */
export function maintenanceOf(
  { market, lots, openValue }: Pick<Position, 'market' | 'lots' | 'openValue'>,
  price: bigint,
): bigint {
  return divideUp(notionalOf(market, price, lots) * tierOf(openValue).maintenance, 1_000_000n);
}
