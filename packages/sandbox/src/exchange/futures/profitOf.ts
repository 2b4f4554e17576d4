import type { Market } from '../Market.js';
import { divideUp } from './divideUp.js';
import { isInverse } from './isInverse.js';
import { notionalOf } from './notionalOf.js';

/** A part of a position, or the whole of it. */
interface Part {
  readonly market: Market;
  readonly side: 'long' | 'short';
  /** Price times size when it was opened, in units of 1e-18 of the quote coin. */
  readonly openValue: bigint;
  readonly lots: bigint;
}

/**
 * What closing a part of a position at a price brings, in units of 1e-18 of the settlement coin; below 0 for a loss.
 *
 * Linear, exactly: long `size × (price - open price)`. Inverse: long `size - size × open price / price`, which is
 * `size × open price × (1 / open price - 1 / price)`: a debt in quote coin that is paid back at the price of the day. Short
 * is the same with the sign turned. The quotient is rounded against the user; what that leaves stays in clearing.
 */
export function profitOf({ market, side, openValue, lots }: Part, price: bigint): bigint {
  const value = notionalOf(market, price, lots);
  if (!isInverse(market)) return side === 'long' ? value - openValue : openValue - value;
  const scaled = openValue * 10n ** BigInt(market.pricePrecision);
  return side === 'long' ? value - divideUp(scaled, price) : scaled / price - value;
}
