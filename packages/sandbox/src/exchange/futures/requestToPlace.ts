import { ApiFailure } from '../../ApiFailure.js';
import { formatUnits } from '../formatUnits.js';
import type { OrderRequest } from '../OrderRequest.js';
import { smaller } from '../smaller.js';
import { spotCostOf } from '../spotCostOf.js';
import type { Trigger } from '../Trigger.js';
import { trailingPresets } from '../trailingPresets.js';
import type { Futures } from './Futures.js';
import { isClosing } from './isClosing.js';

/**
 * What a trigger places when it fires. An order that closes is no more than the position then is, and one for a whole
 * position just as much; one that opens does so with the margin mode and the leverage that are set by then.
 */
export function requestToPlace(
  { position: find, terms: termsNow, collateral, mark }: Pick<Futures, 'position' | 'terms' | 'collateral' | 'mark'>,
  { request, wholePosition, trailing }: Pick<Trigger, 'request' | 'wholePosition' | 'trailing'>,
): OrderRequest {
  const { uid, market, terms, side } = request;
  if (!terms) {
    const { coin, amount } = spotCostOf(request);
    // Coins of a unified account that back a loss of crossed positions cannot be spent on spot.
    if (collateral.spare({ ...request, coin }) < amount) throw new ApiFailure('43012', 'Insufficient balance');
    return request;
  }
  if (!isClosing(request)) {
    const presets = trailing ? trailingPresets(trailing, request, mark(market)) : request.presets;
    return { ...request, presets, terms: termsNow(uid, market, terms, side) };
  }
  const position = find(uid, market, terms.posSide);
  const lots = position && (position.side === 'long') === (side === 'sell') ? position.lots : 0n;
  const size = wholePosition ? lots : smaller(lots, request.size);
  if (size === 0n) throw new ApiFailure('22002', 'No position to close');
  return { ...request, size, sizeText: formatUnits(size, market.quantityPrecision) };
}
