import { formatUnits } from '../exchange/formatUnits.js';
import { FUNDING_MS } from '../exchange/futures/FUNDING_MS.js';
import { MARGIN_TIERS } from '../exchange/futures/MARGIN_TIERS.js';
import type { Market } from '../exchange/Market.js';

const FEE_SCALE = 6;

/** The rules of a pair as V3 writes them. The price ratios are told but not enforced. */
export function showInstrument(market: Market): { readonly [field: string]: unknown } {
  const { symbol, category, baseCoin, quoteCoin, pricePrecision, quantityPrecision, minTradeUSDT } = market;
  const spot = category === 'SPOT';
  return {
    symbol,
    category,
    baseCoin,
    quoteCoin,
    buyLimitPriceRatio: '0.05',
    sellLimitPriceRatio: '0.05',
    feeRateUpRatio: spot ? '' : '0.1',
    minOrderQty: formatUnits(1n, quantityPrecision),
    maxOrderQty: '',
    pricePrecision: String(pricePrecision),
    quantityPrecision: String(quantityPrecision),
    quotePrecision: spot ? '8' : '',
    minOrderAmount: minTradeUSDT,
    maxSymbolOrderNum: '400',
    maxProductOrderNum: '400',
    status: 'online',
    offTime: '',
    limitOpenTime: '',
    maintainTime: '',
    ...(spot ? { areaSymbol: 'no' } : showContract(market)),
  };
}

function showContract({ makerFee, takerFee, pricePrecision, quantityPrecision }: Market) {
  return {
    isRwa: 'NO',
    makerFeeRate: formatUnits(makerFee, FEE_SCALE),
    takerFeeRate: formatUnits(takerFee, FEE_SCALE),
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
    maxMarketOrderQty: '',
  };
}
