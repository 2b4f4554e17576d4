import { ApiFailure } from '../ApiFailure.js';
import type { Exchange, Venue } from '../exchange/Exchange.js';

/** The pair that a request names, with its book as of now; 40034 when there is none such. */
export function venueOf(exchange: Exchange, symbol: unknown): Venue {
  if (symbol === undefined || symbol === null || symbol === '') {
    throw new ApiFailure('40019', 'Parameter symbol cannot be empty');
  }
  const venue = exchange.venue('SPOT', String(symbol));
  if (!venue) throw new ApiFailure('40034', `Parameter ${String(symbol)} does not exist`);
  return venue;
}
