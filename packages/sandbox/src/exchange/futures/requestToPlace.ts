import { ApiFailure } from '../../ApiFailure.js';
import { formatUnits } from '../formatUnits.js';
import type { OrderRequest } from '../OrderRequest.js';
import { smaller } from '../smaller.js';
import type { Trigger } from '../Trigger.js';
import type { PositionStore } from './createPositionStore.js';
import { isClosing } from './isClosing.js';

/**
 * What a trigger places when it fires. An order that closes is no more than the position then is, and one for a whole
 * position just as much.
 */
export function requestToPlace(
  positions: PositionStore,
  { request, wholePosition }: Pick<Trigger, 'request' | 'wholePosition'>,
): OrderRequest {
  const { uid, market, terms, side } = request;
  if (!terms || !isClosing(request)) return request;
  const position = positions.find(uid, market, terms.posSide);
  const lots = position && (position.side === 'long') === (side === 'sell') ? position.lots : 0n;
  const size = wholePosition ? lots : smaller(lots, request.size);
  if (size === 0n) throw new ApiFailure('22002', 'No position to close');
  return { ...request, size, sizeText: formatUnits(size, market.quantityPrecision) };
}
