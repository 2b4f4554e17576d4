import { formatUnits } from '../exchange/formatUnits.js';
import type { Market } from '../exchange/Market.js';
import type { TapeTrade } from '../exchange/TapeTrade.js';

/** A trade of the market at large as V2 writes it. */
export function showTrade(
  market: Market,
  { tradeId, side, price, size, at }: TapeTrade,
): { readonly [field: string]: string } {
  return {
    symbol: market.symbol,
    tradeId,
    side,
    price: formatUnits(price, market.pricePrecision),
    size: formatUnits(size, market.quantityPrecision),
    ts: String(at),
  };
}
