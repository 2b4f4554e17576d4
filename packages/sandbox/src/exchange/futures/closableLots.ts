import type { OrderStore } from '../createOrderStore.js';
import { isClosing } from './isClosing.js';
import type { Position } from './Position.js';

/** Lots of a position that no closing order of the user is about. */
export function closableLots(orders: OrderStore, { uid, market, posSide, side, lots }: Position): bigint {
  const against = side === 'long' ? 'sell' : 'buy';
  const closing = orders
    .openOf(uid)
    .filter((one) => one.market === market && one.side === against && isClosing(one))
    .filter(({ terms }) => terms?.posSide === posSide);
  const left = closing.reduce((sum, { size, filled }) => sum - (size - filled), lots);
  return left > 0n ? left : 0n;
}
