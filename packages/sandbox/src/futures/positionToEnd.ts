import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { Position } from '../exchange/futures/Position.js';
import type { Params } from './Params.js';
import { positionOf } from './positionOf.js';
import { venueOf } from './venueOf.js';

/** The position that is to be ended: 43023 when there is none. */
export function positionToEnd(exchange: Exchange, uid: string, params: Params): Position {
  const position = positionOf(exchange, uid, venueOf(exchange, params).market, params.holdSide);
  if (!position) throw new ApiFailure('43023', 'Insufficient position, can not set profit or stop loss');
  return position;
}
