import type { Venue } from '../exchange/Exchange.js';
import type { CallContext } from '../http/CallContext.js';
import { categoryOf } from './categoryOf.js';
import { venueOf } from './venueOf.js';

/** The pair that a request names, or else all of its category. */
export function venuesOf({ exchange, params }: CallContext): Venue[] {
  if (params.symbol) return [venueOf(exchange, params)];
  const category = categoryOf(params.category);
  return exchange.markets
    .filter((market) => market.category === category)
    .map(({ symbol }) => venueOf(exchange, { category, symbol }));
}
