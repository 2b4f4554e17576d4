import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { oneOf } from '../common/oneOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { FuturesTerms } from '../exchange/FuturesTerms.js';
import type { Market } from '../exchange/Market.js';
import type { Side } from '../exchange/OrderRequest.js';

/**
 * What an order on futures says beyond price and quantity. In hedge mode it names the position, and so whether it opens or
 * closes; in one-way mode it names none, and may say that it only reduces. The other form is refused with 25236.
 */
export function termsOf(
  exchange: Exchange,
  uid: string,
  { market, side, params }: { market: Market; side: Side; params: { readonly [name: string]: unknown } },
): FuturesTerms {
  const { futures } = exchange;
  const hedged = futures.positionMode(uid, market.category) === 'hedge_mode';
  const reduces = !isMissing(params.reduceOnly) && oneOf(params.reduceOnly, ['yes', 'no'], 'reduceOnly') === 'yes';
  const posSide = isMissing(params.posSide) ? 'net' : oneOf(params.posSide, ['long', 'short'], 'posSide');
  const opens = (posSide === 'long') === (side === 'buy');
  if (hedged === (posSide === 'net') || (hedged && reduces && opens)) {
    throw new ApiFailure('25236', 'Incorrect position open type');
  }
  const terms = futures.terms(uid, market, { posSide, reduceOnly: !hedged && reduces }, side);
  if (isMissing(params.marginMode)) return terms;
  return { ...terms, marginMode: oneOf(params.marginMode, ['crossed', 'isolated'], 'marginMode') };
}
