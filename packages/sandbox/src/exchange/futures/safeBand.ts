import { divideUp } from './divideUp.js';
import { isInverse } from './isInverse.js';
import type { Position } from './Position.js';
import { tierOf } from './tierOf.js';

const MILLION = 1_000_000n;

/** A position, as far as it matters here. */
type Leg = Pick<Position, 'market' | 'side' | 'lots' | 'openValue'>;

/** Prices in ticks; as long as the price stays between the two, nothing is liquidated. */
export interface Band {
  readonly above?: bigint | undefined;
  readonly below?: bigint | undefined;
}

/**
 * How far the price of one pair may move before what backs these positions on it has lost `reserve`, which is what there is
 * at the price `mark` beyond maintenance. Rounded so that the band is rather a tick too narrow.
 */
export function safeBand(positions: readonly Leg[], mark: bigint, reserve: bigint): Band {
  const market = positions[0]?.market;
  if (!market) return {};
  if (reserve <= 0n) return { above: mark, below: mark };
  if (isInverse(market)) return inverseBand(positions, mark, reserve, 10n ** BigInt(market.pricePrecision));
  // What is gained with each tick that the price rises, in millionths.
  const slope = positions.reduce((sum, { side, lots, openValue }) => {
    const sign = side === 'long' ? MILLION : -MILLION;
    return sum + lots * market.tickLot * (sign - tierOf(openValue).maintenance);
  }, 0n);
  if (slope > 0n) return { above: mark - (reserve * MILLION) / slope };
  return slope < 0n ? { below: mark + (reserve * MILLION) / -slope } : {};
}

/** A debt in quote coin weighs the more, the lower the price; maintenance does not depend on it. */
function inverseBand(positions: readonly Leg[], mark: bigint, reserve: bigint, ticks: bigint): Band {
  const debt =
    positions.reduce((sum, { side, openValue }) => sum + (side === 'long' ? openValue : -openValue), 0n) * ticks;
  if (debt > 0n) return { above: divideUp(debt, reserve + debt / mark) };
  const bearable = divideUp(-debt, mark) - reserve;
  return debt < 0n && bearable > 0n ? { below: -debt / bearable } : {};
}
