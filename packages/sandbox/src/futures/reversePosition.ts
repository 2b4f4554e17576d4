import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { uidOf } from '../common/uidOf.js';
import { unitsOf } from '../common/unitsOf.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { smaller } from '../exchange/smaller.js';
import type { CallContext } from '../http/CallContext.js';
import { clientOidOf } from './clientOidOf.js';
import { closeRequest } from './closeRequest.js';
import { fitToPosition } from './fitToPosition.js';
import type { OrderIds } from './OrderIds.js';
import { sideOf } from './sideOf.js';
import { venueOf } from './venueOf.js';

/**
 * Closes a position, or a part of it, at market, and opens as much the other way. In one-way mode that is one order of twice
 * the size. In hedge mode these are two; `side` names the position that is given up, and the answer the one that is opened.
 */
export function reversePosition(context: CallContext): OrderIds {
  const { exchange, params } = context;
  const { futures } = exchange;
  const uid = uidOf(context);
  const { market } = venueOf(exchange, params);
  const mode = futures.positionMode(uid, market.category);
  const { posSide } = sideOf(params, mode);
  const position = futures.position(uid, market, posSide);
  if (!position) throw new ApiFailure('22002', 'No position to close');
  const given = isMissing(params.size) ? position.lots : unitsOf(params.size, market.quantityPrecision, 'size');
  const lots = smaller(given, position.lots);
  const clientOid = clientOidOf(exchange, uid, market.category, params.clientOid);
  const closing = { ...closeRequest(exchange, position, lots), source: 'reverse' };
  const size = posSide === 'net' ? 2n * lots : lots;
  const against = posSide === 'net' ? 'net' : posSide === 'long' ? 'short' : 'long';
  const opening = {
    ...closing,
    clientOid,
    size,
    sizeText: formatUnits(size, market.quantityPrecision),
    terms: futures.terms(uid, market, { posSide: against, reduceOnly: false }, closing.side),
  };
  if (posSide !== 'net') exchange.place(fitToPosition(exchange, closing).request);
  const order = exchange.place(opening);
  return { orderId: order.orderId, clientOid };
}
