import { isMissing } from '../common/isMissing.js';
import { oneOf } from '../common/oneOf.js';
import { uidOf } from '../common/uidOf.js';
import type { Position } from '../exchange/futures/Position.js';
import type { CallContext } from '../http/CallContext.js';
import { categoryOf } from './categoryOf.js';
import { venueOf } from './venueOf.js';

/** The open positions of the asking user in the category, on the pair, and of the side that a request names. */
export function positionsIn({ exchange, params, ...context }: CallContext): Position[] {
  const category = categoryOf(params.category);
  const only = isMissing(params.symbol) ? undefined : venueOf(exchange, params).market;
  const side = isMissing(params.posSide) ? undefined : oneOf(params.posSide, ['long', 'short'], 'posSide');
  return exchange.futures
    .positionsOf(uidOf({ exchange, params, ...context }))
    .filter(({ market }) => (only ? market === only : market.category === category))
    .filter((position) => side === undefined || position.side === side);
}
