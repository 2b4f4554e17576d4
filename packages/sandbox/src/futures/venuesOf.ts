import { isMissing } from '../common/isMissing.js';
import type { Exchange, Venue } from '../exchange/Exchange.js';
import { categoryOf } from './categoryOf.js';
import type { Params } from './Params.js';
import { venueOf } from './venueOf.js';

/** The future that a request names, or all of the kind that it names. */
export function venuesOf(exchange: Exchange, { productType, symbol }: Params): Venue[] {
  if (!isMissing(symbol)) return [venueOf(exchange, { productType, symbol })];
  const category = categoryOf({ productType });
  return exchange.markets
    .filter((market) => market.category === category)
    .map((market) => venueOf(exchange, { productType, symbol: market.symbol }));
}
