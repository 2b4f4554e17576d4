import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { Exchange, Venue } from '../exchange/Exchange.js';
import { categoryOf } from './categoryOf.js';
import type { Params } from './Params.js';

/**
 * The future that a request names, in any case, with its book as of now: 40034 when there is none such, 40778 when it is not
 * paid in the coin that is named.
 */
export function venueOf(exchange: Exchange, params: Params): Venue {
  const { symbol, marginCoin } = params;
  if (isMissing(symbol)) throw new ApiFailure('40019', 'Parameter symbol cannot be empty');
  const venue = exchange.venue(categoryOf(params), String(symbol).toUpperCase());
  if (!venue) throw new ApiFailure('40034', `Parameter ${String(symbol)} does not exist`);
  const { settleCoin } = venue.market;
  if (!isMissing(marginCoin) && String(marginCoin).toUpperCase() !== settleCoin) {
    const name = venue.market.symbol;
    throw new ApiFailure('40778', `Coin pair ${name} does not support ${String(marginCoin)} currency as margin`);
  }
  return venue;
}
