import { oneOf } from '../common/oneOf.js';
import type { MarketCategory } from '../exchange/Market.js';
import type { Params } from './Params.js';

const CATEGORIES: readonly Exclude<MarketCategory, 'SPOT'>[] = ['USDT-FUTURES', 'USDC-FUTURES', 'COIN-FUTURES'];

/** The kind of futures that a request is about, in any case. The coins of the old demo trading are not simulated. */
export function categoryOf({ productType }: Params): Exclude<MarketCategory, 'SPOT'> {
  return oneOf(productType, CATEGORIES, 'productType');
}
