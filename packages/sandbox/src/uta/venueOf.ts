import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { Exchange, Venue } from '../exchange/Exchange.js';
import { categoryOf } from './categoryOf.js';

/** The pair that `category` and `symbol` name, with its book as of now; 25100 when there is none such. */
export function venueOf(exchange: Exchange, params: { readonly [name: string]: unknown }): Venue {
  const category = categoryOf(params.category);
  if (isMissing(params.symbol)) throw new ApiFailure('40019', 'Parameter symbol cannot be empty');
  const venue = exchange.venue(category, String(params.symbol));
  if (!venue) throw new ApiFailure('25100', `Trading pair ${String(params.symbol)} does not exist`);
  return venue;
}
