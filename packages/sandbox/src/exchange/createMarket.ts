import type { Market, MarketRules } from './Market.js';
import { parseUnits } from './parseUnits.js';
import { SCALE } from './SCALE.js';

/** Works out the units of a pair. */
export function createMarket(rules: MarketRules): Market {
  const { pricePrecision, quantityPrecision, minTradeUSDT } = rules;
  return {
    ...rules,
    tickLot: 10n ** BigInt(SCALE - pricePrecision - quantityPrecision),
    lot: 10n ** BigInt(SCALE - quantityPrecision),
    minValue: parseUnits(minTradeUSDT) ?? 0n,
  };
}
