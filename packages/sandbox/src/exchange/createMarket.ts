import type { Market, MarketRules } from './Market.js';
import { marketId } from './marketId.js';
import { parseUnits } from './parseUnits.js';
import { SCALE } from './SCALE.js';

/** Digits of a fee rate, or of a share of the price. */
const RATE_SCALE = 6;
const PRICE_RATIO = '0.05';
/** The greatest size of an order on futures. */
const GREATEST = '1000000';

/** Works out the units of a pair. */
export function createMarket(rules: MarketRules): Market {
  const { category = 'SPOT', symbol, baseCoin, quoteCoin, pricePrecision, quantityPrecision, minTradeUSDT } = rules;
  const spot = category === 'SPOT';
  return {
    ...rules,
    id: marketId(category, symbol),
    category,
    settleCoin: category === 'COIN-FUTURES' ? baseCoin : quoteCoin,
    tickLot: 10n ** BigInt(SCALE - pricePrecision - quantityPrecision),
    lot: 10n ** BigInt(SCALE - quantityPrecision),
    minValue: parseUnits(minTradeUSDT) ?? 0n,
    makerFee: parseUnits(rules.makerFeeRate ?? (spot ? '0.001' : '0.0002'), RATE_SCALE) ?? 0n,
    takerFee: parseUnits(rules.takerFeeRate ?? (spot ? '0.001' : '0.0006'), RATE_SCALE) ?? 0n,
    buyLimit: parseUnits(rules.buyLimitPriceRatio ?? PRICE_RATIO, RATE_SCALE) ?? 0n,
    sellLimit: parseUnits(rules.sellLimitPriceRatio ?? PRICE_RATIO, RATE_SCALE) ?? 0n,
    maxLots: spot ? undefined : parseUnits(rules.maxOrderQty ?? GREATEST, quantityPrecision),
    maxMarketLots: spot ? undefined : parseUnits(rules.maxMarketOrderQty ?? GREATEST, quantityPrecision),
  };
}
