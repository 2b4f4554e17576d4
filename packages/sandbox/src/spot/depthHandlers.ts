import { ApiFailure } from '../ApiFailure.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { CallContext, Handler } from '../http/CallContext.js';
import { mergeLevels } from '../shared/mergeLevels.js';
import { wholeNumber } from '../shared/wholeNumber.js';
import { venueOf } from './venueOf.js';

/** Both sides of a book, merged by the power of ten that ends `merging` (`step2`, `scale0`), `limit` levels of each. */
function depth({ exchange, params }: CallContext, merging: string, most: number) {
  const { market, book } = venueOf(exchange, params.symbol);
  const step = 10n ** BigInt(/^(?:step|scale)([0-5])$/.exec(merging)?.[1] ?? '0');
  const limit = params.limit === 'max' ? most : Math.min(wholeNumber(params.limit, 'limit') ?? most, most);
  const side = (name: 'buy' | 'sell'): [string, string][] =>
    mergeLevels(book.levels(name, step === 1n ? limit : Number.POSITIVE_INFINITY), name, step)
      .slice(0, limit)
      .map(([price, lots]) => [formatUnits(price, market.pricePrecision), formatUnits(lots, market.quantityPrecision)]);
  return {
    sides: { asks: side('sell'), bids: side('buy'), ts: String(exchange.now()) },
    scale: formatUnits(step, market.pricePrecision),
    finest: step === 1n,
  };
}

function mergeDepth(context: CallContext): unknown {
  const precision = String(context.params.precision || 'scale0');
  if (!/^scale[0-3]$/.test(precision)) throw new ApiFailure('40020', 'Parameter precision error');
  const { sides, scale, finest } = depth(context, precision, 100);
  return { ...sides, scale, precision, isMaxPrecision: finest ? 'YES' : 'NO' };
}

/** The order book of spot. */
export const depthHandlers: { readonly [endpoint: string]: Handler } = {
  'GET /api/v2/spot/market/orderbook': {
    answer: (context) => depth(context, String(context.params.type || 'step0'), 150).sides,
  },
  'GET /api/v2/spot/market/merge-depth': { answer: mergeDepth },
};
