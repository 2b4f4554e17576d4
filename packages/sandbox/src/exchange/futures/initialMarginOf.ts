import { divideUp } from './divideUp.js';
import { isInverse } from './isInverse.js';
import type { Position } from './Position.js';

/** What a position is opened with at a leverage, in units of 1e-18 of the settlement coin. */
export function initialMarginOf(
  { market, openValue, lots }: Pick<Position, 'market' | 'lots' | 'openValue'>,
  leverage: number,
): bigint {
  return divideUp(isInverse(market) ? lots * market.lot : openValue, BigInt(leverage));
}
