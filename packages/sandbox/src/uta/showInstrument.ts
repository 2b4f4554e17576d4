import { formatUnits } from '../exchange/formatUnits.js';
import { FUNDING_MS } from '../exchange/futures/FUNDING_MS.js';
import { MARGIN_TIERS } from '../exchange/futures/MARGIN_TIERS.js';
import type { Market } from '../exchange/Market.js';
import { MOST_ORDERS } from '../exchange/MOST_ORDERS.js';

const RATE_SCALE = 6;

/** The rules of a pair as V3 writes them. */
export function showInstrument(market: Market): { readonly [field: string]: unknown } {
  const { symbol, category, baseCoin, quoteCoin, pricePrecision, quantityPrecision, minTradeUSDT } = market;
  const spot = category === 'SPOT';
  return {
    symbol,
    category,
    baseCoin,
    quoteCoin,
    buyLimitPriceRatio: formatUnits(market.buyLimit, RATE_SCALE),
    sellLimitPriceRatio: formatUnits(market.sellLimit, RATE_SCALE),
    feeRateUpRatio: spot ? '' : '0.1',
    minOrderQty: formatUnits(1n, quantityPrecision),
    maxOrderQty: market.maxLots === undefined ? '' : formatUnits(market.maxLots, quantityPrecision),
    pricePrecision: String(pricePrecision),
    quantityPrecision: String(quantityPrecision),
    quotePrecision: spot ? '8' : '',
    minOrderAmount: minTradeUSDT,
    maxSymbolOrderNum: String(market.maxSymbolOrderNum ?? MOST_ORDERS.unified),
    maxProductOrderNum: String(MOST_ORDERS.unified),
    status: 'online',
    offTime: '',
    limitOpenTime: '',
    maintainTime: '',
    ...(spot ? { areaSymbol: 'no' } : showContract(market)),
  };
}

function showContract({ makerFee, takerFee, pricePrecision, quantityPrecision, maxMarketLots = 0n }: Market) {
  return {
    isRwa: 'NO',
    makerFeeRate: formatUnits(makerFee, RATE_SCALE),
    takerFeeRate: formatUnits(takerFee, RATE_SCALE),
    openCostUpRatio: '0.01',
    priceMultiplier: formatUnits(1n, pricePrecision),
    quantityMultiplier: formatUnits(1n, quantityPrecision),
    symbolType: 'perpetual',
    maxPositionNum: '',
    deliveryTime: '',
    deliveryStartTime: '',
    deliveryPeriod: '',
    launchTime: '',
    fundInterval: String(FUNDING_MS / 3_600_000),
    minLeverage: '1',
    maxLeverage: String(Math.max(...MARGIN_TIERS.map(({ maxLeverage }) => maxLeverage))),
    maxMarketOrderQty: formatUnits(maxMarketLots, quantityPrecision),
  };
}
