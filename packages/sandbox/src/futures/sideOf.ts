import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { oneOf } from '../common/oneOf.js';
import type { FuturesTerms } from '../exchange/FuturesTerms.js';
import type { PositionMode } from '../exchange/futures/FuturesSettings.js';
import type { Side } from '../exchange/OrderRequest.js';
import type { Params } from './Params.js';

/** What an order does in the book, and to which position. */
export interface OrderSide extends Pick<FuturesTerms, 'posSide' | 'reduceOnly'> {
  readonly side: Side;
}

/**
 * Reads `side` and `tradeSide`. In hedge mode `side` is the direction of the position, for opening and for closing: to close a
 * long is `buy` and `close`, and sells. What does not fit the mode is refused with 40774.
 */
export function sideOf({ side: given, tradeSide, reduceOnly }: Params, mode: PositionMode): OrderSide {
  const side = oneOf(given, ['buy', 'sell'], 'side');
  if ((mode === 'hedge_mode') === isMissing(tradeSide)) {
    throw new ApiFailure('40774', 'The order type for unilateral position must also be the unilateral position type');
  }
  if (mode === 'one_way_mode') {
    return { side, posSide: 'net', reduceOnly: String(reduceOnly).toLowerCase() === 'yes' };
  }
  const posSide = side === 'buy' ? 'long' : 'short';
  if (oneOf(tradeSide, ['open', 'close'], 'tradeSide') === 'open') return { side, posSide, reduceOnly: false };
  return { side: side === 'buy' ? 'sell' : 'buy', posSide, reduceOnly: false };
}
