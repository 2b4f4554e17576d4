import { formatUnits } from '../exchange/formatUnits.js';
import { MARGIN_TIERS } from '../exchange/futures/MARGIN_TIERS.js';
import type { Market } from '../exchange/Market.js';
import { MOST_ORDERS } from '../exchange/MOST_ORDERS.js';

const RATE_SCALE = 6;

/** Perpetuals are neither delivered nor taken off. */
const NEVER_ENDS = {
  offTime: '-1',
  limitOpenTime: '-1',
  deliveryTime: '',
  deliveryStartTime: '',
  deliveryPeriod: '',
  launchTime: '',
};

/** The rules of a future as the exchange writes them. */
export function showContract(market: Market): unknown {
  const { symbol, baseCoin, quoteCoin, settleCoin, pricePrecision, quantityPrecision, minTradeUSDT } = market;
  const step = formatUnits(1n, quantityPrecision);
  return {
    symbol,
    baseCoin,
    quoteCoin,
    buyLimitPriceRatio: formatUnits(market.buyLimit, RATE_SCALE),
    sellLimitPriceRatio: formatUnits(market.sellLimit, RATE_SCALE),
    feeRateUpRatio: '0.1',
    makerFeeRate: formatUnits(market.makerFee, RATE_SCALE),
    takerFeeRate: formatUnits(market.takerFee, RATE_SCALE),
    openCostUpRatio: '0.01',
    supportMarginCoins: [settleCoin],
    minTradeNum: step,
    priceEndStep: '1',
    volumePlace: String(quantityPrecision),
    pricePlace: String(pricePrecision),
    sizeMultiplier: step,
    symbolType: 'perpetual',
    minTradeUSDT,
    maxSymbolOrderNum: String(market.maxSymbolOrderNum ?? MOST_ORDERS.futures),
    maxProductOrderNum: String(MOST_ORDERS.futures),
    maxPositionNum: '150',
    symbolStatus: 'normal',
    ...NEVER_ENDS,
    fundInterval: '8',
    minLever: '1',
    maxLever: String(MARGIN_TIERS[0]?.maxLeverage ?? 1),
    posLimit: '0.05',
    maintainTime: '',
    maxMarketOrderQty: formatUnits(market.maxMarketLots ?? 0n, quantityPrecision),
    maxOrderQty: formatUnits(market.maxLots ?? 0n, quantityPrecision),
    isRwa: 'NO',
  };
}
