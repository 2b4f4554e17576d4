import { formatUnits } from '../exchange/formatUnits.js';
import type { Market } from '../exchange/Market.js';
import { MOST_ORDERS } from '../exchange/MOST_ORDERS.js';

const RATE_SCALE = 6;

/** The rules of a pair as the exchange writes them. */
export function showSymbol(market: Market): unknown {
  const { symbol, baseCoin, quoteCoin, pricePrecision, quantityPrecision, minTradeUSDT } = market;
  return {
    symbol,
    baseCoin,
    quoteCoin,
    minTradeAmount: '0',
    maxTradeAmount: '900000000000000000000',
    takerFeeRate: formatUnits(market.takerFee, RATE_SCALE),
    makerFeeRate: formatUnits(market.makerFee, RATE_SCALE),
    pricePrecision: String(pricePrecision),
    quantityPrecision: String(quantityPrecision),
    quotePrecision: '8',
    status: 'online',
    minTradeUSDT,
    buyLimitPriceRatio: formatUnits(market.buyLimit, RATE_SCALE),
    sellLimitPriceRatio: formatUnits(market.sellLimit, RATE_SCALE),
    areaSymbol: 'no',
    orderQuantity: String(market.maxSymbolOrderNum ?? MOST_ORDERS.spot),
    openTime: '1532454360000',
    offTime: '',
  };
}
