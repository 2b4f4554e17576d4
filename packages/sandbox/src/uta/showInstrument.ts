import { formatUnits } from '../exchange/formatUnits.js';
import type { Market } from '../exchange/Market.js';

/** The rules of a pair as V3 writes them. The price ratios are told but not enforced. */
export function showInstrument(market: Market): { readonly [field: string]: unknown } {
  const { symbol, category, baseCoin, quoteCoin, pricePrecision, quantityPrecision, minTradeUSDT } = market;
  return {
    symbol,
    category,
    baseCoin,
    quoteCoin,
    buyLimitPriceRatio: '0.05',
    sellLimitPriceRatio: '0.05',
    feeRateUpRatio: '',
    minOrderQty: formatUnits(1n, quantityPrecision),
    maxOrderQty: '',
    pricePrecision: String(pricePrecision),
    quantityPrecision: String(quantityPrecision),
    quotePrecision: '8',
    minOrderAmount: minTradeUSDT,
    maxSymbolOrderNum: '400',
    maxProductOrderNum: '400',
    status: 'online',
    offTime: '',
    limitOpenTime: '',
    maintainTime: '',
    areaSymbol: 'no',
  };
}
