import type { Market } from '../exchange/Market.js';

/** The rules of a pair as the exchange writes them. The price ratios are told but not enforced. */
export function showSymbol(market: Market): unknown {
  const { symbol, baseCoin, quoteCoin, pricePrecision, quantityPrecision, minTradeUSDT } = market;
  return {
    symbol,
    baseCoin,
    quoteCoin,
    minTradeAmount: '0',
    maxTradeAmount: '900000000000000000000',
    takerFeeRate: '0.001',
    makerFeeRate: '0.001',
    pricePrecision: String(pricePrecision),
    quantityPrecision: String(quantityPrecision),
    quotePrecision: '8',
    status: 'online',
    minTradeUSDT,
    buyLimitPriceRatio: '0.05',
    sellLimitPriceRatio: '0.05',
    areaSymbol: 'no',
    orderQuantity: '200',
    openTime: '1532454360000',
    offTime: '',
  };
}
