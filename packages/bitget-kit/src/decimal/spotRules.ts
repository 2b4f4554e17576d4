import type { SpotSymbol } from '@bitget-kit/public-api/spot';
import type { OrderRules } from './OrderRules.js';
import { stepOf } from './stepOf.js';

/**
 * The rules of a spot symbol, from a row of `spotGetSymbols`.
 *
 * @see https://www.bitget.com/api-doc/spot/market/Get-Symbols
 * @example
 * ```ts
 * import { createBitget } from 'bitget-kit';
 * import { roundTo, spotRules } from 'bitget-kit/decimal';
 *
 * const [symbol] = await createBitget().spot.getSymbols({ symbol: 'BTCUSDT' });
 * if (symbol) console.log(roundTo('55441.128', spotRules(symbol).priceStep, 'down'));
 * ```
 */
export function spotRules(
  symbol: Pick<SpotSymbol, 'pricePrecision' | 'quantityPrecision' | 'quotePrecision' | 'minTradeUSDT'>,
): OrderRules {
  return {
    priceStep: stepOf(symbol.pricePrecision),
    sizeStep: stepOf(symbol.quantityPrecision),
    quoteSizeStep: stepOf(symbol.quotePrecision),
    minValue: symbol.minTradeUSDT,
  };
}
