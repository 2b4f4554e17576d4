import { formatUnits } from '../exchange/formatUnits.js';
import { MARGIN_TIERS } from '../exchange/futures/MARGIN_TIERS.js';
import type { Market } from '../exchange/Market.js';

/** The rules of a future as the exchange writes them. The ratios and numbers of orders are told but not enforced. */
export function showContract(market: Market): unknown {
  const { symbol, baseCoin, quoteCoin, settleCoin, pricePrecision, quantityPrecision, minTradeUSDT } = market;
  const step = formatUnits(1n, quantityPrecision);
  return {
    symbol,
    baseCoin,
    quoteCoin,
    buyLimitPriceRatio: '0.9',
    sellLimitPriceRatio: '0.9',
    feeRateUpRatio: '0.1',
    makerFeeRate: formatUnits(market.makerFee, 6),
    takerFeeRate: formatUnits(market.takerFee, 6),
    openCostUpRatio: '0.01',
    supportMarginCoins: [settleCoin],
    minTradeNum: step,
    priceEndStep: '1',
    volumePlace: String(quantityPrecision),
    pricePlace: String(pricePrecision),
    sizeMultiplier: step,
    symbolType: 'perpetual',
    minTradeUSDT,
    maxSymbolOrderNum: '999999',
    maxProductOrderNum: '999999',
    maxPositionNum: '150',
    symbolStatus: 'normal',
    offTime: '-1',
    limitOpenTime: '-1',
    deliveryTime: '',
    deliveryStartTime: '',
    deliveryPeriod: '',
    launchTime: '',
    fundInterval: '8',
    minLever: '1',
    maxLever: String(MARGIN_TIERS[0]?.maxLeverage ?? 1),
    posLimit: '0.05',
    maintainTime: '',
    maxMarketOrderQty: '1000000',
    maxOrderQty: '1000000',
    isRwa: 'NO',
  };
}
