import type { Venue } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { CallContext } from '../http/CallContext.js';
import { mergeLevels } from './mergeLevels.js';
import { wholeNumber } from './wholeNumber.js';

/** Both sides of a book, best first. */
export interface Depth {
  readonly asks: readonly [price: string, size: string][];
  readonly bids: readonly [price: string, size: string][];
  readonly ts: string;
  /** The step of its prices. */
  readonly scale: string;
  /** Whether that is a tick. */
  readonly finest: boolean;
}

/** A book merged by the power of ten that ends `merging` (`step2`, `scale0`), `limit` levels of each side, `most` at most. */
export function depthOf(
  { exchange, params }: CallContext,
  { market, book }: Venue,
  { merging, most }: { readonly merging: string; readonly most: number },
): Depth {
  const step = 10n ** BigInt(/^(?:step|scale)([0-5])$/.exec(merging)?.[1] ?? '0');
  const limit = params.limit === 'max' ? most : Math.min(wholeNumber(params.limit, 'limit') ?? most, most);
  const side = (name: 'buy' | 'sell'): [string, string][] =>
    mergeLevels(book.levels(name, step === 1n ? limit : Number.POSITIVE_INFINITY), name, step)
      .slice(0, limit)
      .map(([price, lots]) => [formatUnits(price, market.pricePrecision), formatUnits(lots, market.quantityPrecision)]);
  return {
    asks: side('sell'),
    bids: side('buy'),
    ts: String(exchange.now()),
    scale: formatUnits(step, market.pricePrecision),
    finest: step === 1n,
  };
}
