import { call, createTransport, paginate } from '@bitget-kit/transport';
import { assertType, expectTypeOf, test } from 'vitest';
import type { FuturesCandle } from './FuturesCandle.js';
import type { FuturesTrade } from './FuturesTrade.js';
import { type FuturesGetCandlesParams, type FuturesGetCandlesResult, futuresGetCandles } from './futuresGetCandles.js';
import {
  type FuturesGetContractsParams,
  type FuturesGetContractsResult,
  futuresGetContracts,
} from './futuresGetContracts.js';
import type { FuturesGetFundingRateParams, FuturesGetFundingRateResult } from './futuresGetFundingRate.js';
import {
  type FuturesGetFundingRateHistoryParams,
  type FuturesGetFundingRateHistoryResult,
  futuresGetFundingRateHistory,
} from './futuresGetFundingRateHistory.js';
import type { FuturesGetFundingTimeParams, FuturesGetFundingTimeResult } from './futuresGetFundingTime.js';
import type { FuturesGetHistoryCandlesParams, FuturesGetHistoryCandlesResult } from './futuresGetHistoryCandles.js';
import {
  type FuturesGetMergedDepthParams,
  type FuturesGetMergedDepthResult,
  futuresGetMergedDepth,
} from './futuresGetMergedDepth.js';
import type { FuturesGetOpenInterestParams, FuturesGetOpenInterestResult } from './futuresGetOpenInterest.js';
import type { FuturesGetPositionTiersParams, FuturesGetPositionTiersResult } from './futuresGetPositionTiers.js';
import type { FuturesGetSymbolPricesParams, FuturesGetSymbolPricesResult } from './futuresGetSymbolPrices.js';
import { type FuturesGetTickerParams, type FuturesGetTickerResult, futuresGetTicker } from './futuresGetTicker.js';
import type { FuturesGetTickersParams, FuturesGetTickersResult } from './futuresGetTickers.js';
import {
  type FuturesGetTradeHistoryParams,
  type FuturesGetTradeHistoryResult,
  futuresGetTradeHistory,
} from './futuresGetTradeHistory.js';
import { type FuturesGetTradesParams, type FuturesGetTradesResult, futuresGetTrades } from './futuresGetTrades.js';
import type { ProductType } from './ProductType.js';

const transport = createTransport();

// The documentation's own examples; it writes product types in small letters here and there, its tables in capitals.
test('documented requests are parameters', () => {
  assertType<FuturesGetCandlesParams>({
    symbol: 'BTCUSDT',
    granularity: '5m',
    limit: '100',
    productType: 'USDT-FUTURES',
  });
  assertType<FuturesGetContractsParams>({ productType: 'USDT-FUTURES', symbol: 'BTCUSDT' });
  assertType<FuturesGetFundingRateParams>({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
  assertType<FuturesGetFundingRateHistoryParams>({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
  assertType<FuturesGetFundingTimeParams>({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
  assertType<FuturesGetHistoryCandlesParams>({
    symbol: 'BTCUSDT',
    granularity: '1W',
    limit: '200',
    productType: 'USDT-FUTURES',
  });
  assertType<FuturesGetMergedDepthParams>({ productType: 'USDT-FUTURES', symbol: 'BTCUSDT' });
  assertType<FuturesGetOpenInterestParams>({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
  assertType<FuturesGetPositionTiersParams>({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
  assertType<FuturesGetSymbolPricesParams>({ productType: 'USDT-FUTURES', symbol: 'BTCUSDT' });
  assertType<FuturesGetTickerParams>({ productType: 'COIN-FUTURES', symbol: 'ETHUSDM24' });
  assertType<FuturesGetTickersParams>({ productType: 'COIN-FUTURES' });
  assertType<FuturesGetTradeHistoryParams>({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
  assertType<FuturesGetTradesParams>({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES' });
});

test('documented answers are results', () => {
  assertType<FuturesGetCandlesResult>([
    ['1695835800000', '26210.5', '26210.5', '26194.5', '26194.5', '26.26', '687897.63'],
    ['1695836100000', '26194.5', '26194.5', '26171', '26171', '17.98', '470618.72'],
  ]);
  assertType<FuturesGetContractsResult>([
    {
      symbol: 'BTCUSDT',
      baseCoin: 'BTC',
      quoteCoin: 'USDT',
      buyLimitPriceRatio: '0.9',
      sellLimitPriceRatio: '0.9',
      feeRateUpRatio: '0.1',
      makerFeeRate: '0.0004',
      takerFeeRate: '0.0006',
      openCostUpRatio: '0.1',
      supportMarginCoins: ['USDT'],
      minTradeNum: '0.01',
      priceEndStep: '1',
      volumePlace: '2',
      pricePlace: '1',
      sizeMultiplier: '0.01',
      symbolType: 'perpetual',
      minTradeUSDT: '5',
      maxSymbolOrderNum: '999999',
      maxProductOrderNum: '999999',
      maxPositionNum: '150',
      symbolStatus: 'normal',
      offTime: '-1',
      limitOpenTime: '-1',
      deliveryTime: '',
      deliveryStartTime: '',
      launchTime: '',
      fundInterval: '8',
      minLever: '1',
      maxLever: '125',
      posLimit: '0.05',
      maintainTime: '1680165535278',
      maxMarketOrderQty: '220',
      maxOrderQty: '1200',
      isRwa: 'YES',
    },
  ]);
  assertType<FuturesGetFundingRateResult>([
    {
      symbol: 'BTCUSDT',
      fundingRate: '0.000068',
      fundingRateInterval: '8',
      nextUpdate: '1743062400000',
      minFundingRate: '-0.003',
      maxFundingRate: '0.003',
    },
  ]);
  assertType<FuturesGetFundingRateHistoryResult>([
    { symbol: 'BTCUSDT', fundingRate: '0.0005', fundingTime: '1695776400000' },
    { symbol: 'BTCUSDT', fundingRate: '0.000013', fundingTime: '1695715200000' },
  ]);
  assertType<FuturesGetFundingTimeResult>([{ symbol: 'BTCUSDT', nextFundingTime: '1695801600000', ratePeriod: '8' }]);
  assertType<FuturesGetHistoryCandlesResult>([
    ['1687708800000', '27176.93', '27177.43', '27166.93', '27177.43', '2990.08', '81246917.3294'],
    ['1688313600000', '27177.43', '27177.43', '24000', '24001', '2989.1', '72450031.0448'],
  ]);
  assertType<FuturesGetMergedDepthResult>({
    asks: [
      [26347.5, 0.25],
      [26348.0, 0.16],
    ],
    bids: [
      [26346.5, 0.16],
      [26346.0, 0.32],
    ],
    ts: '1695870968804',
    scale: '0.1',
    precision: 'scale0',
    isMaxPrecision: 'NO',
  });
  assertType<FuturesGetOpenInterestResult>({
    openInterestList: [{ symbol: 'BTCUSDT', size: '34278.06' }],
    ts: '1695796781616',
  });
  assertType<FuturesGetPositionTiersResult>([
    { symbol: 'BTCUSDT', level: '1', startUnit: '0', endUnit: '50000', leverage: '125', keepMarginRate: '0.004' },
    { symbol: 'BTCUSDT', level: '2', startUnit: '50000', endUnit: '200000', leverage: '100', keepMarginRate: '0.005' },
  ]);
  assertType<FuturesGetSymbolPricesResult>([
    { symbol: 'BTCUSDT', price: '26242', indexPrice: '34867', markPrice: '25555', ts: '1695793390482' },
  ]);
  assertType<FuturesGetTickerResult>([
    {
      symbol: 'ETHUSD_231229',
      lastPr: '1829.3',
      askPr: '1829.8',
      bidPr: '1829.3',
      bidSz: '0.054',
      askSz: '0.785',
      high24h: '0',
      low24h: '0',
      ts: '1695794098184',
      change24h: '0',
      baseVolume: '0',
      quoteVolume: '0',
      usdtVolume: '0',
      openUtc: '0',
      changeUtc24h: '0',
      indexPrice: '1822.15',
      fundingRate: '0',
      holdingAmount: '9488.49',
      deliveryStartTime: '1693538723186',
      deliveryTime: '1703836799000',
      deliveryStatus: 'delivery_normal',
      open24h: '0',
      markPrice: '1829',
    },
  ]);
  assertType<FuturesGetTickersResult>([
    {
      symbol: 'BTCUSD',
      lastPr: '29904.5',
      askPr: '29904.5',
      bidPr: '29903.5',
      bidSz: '0.5091',
      askSz: '2.2694',
      high24h: '0',
      low24h: '0',
      ts: '1695794271400',
      change24h: '0',
      baseVolume: '0',
      quoteVolume: '0',
      usdtVolume: '0',
      openUtc: '0',
      changeUtc24h: '0',
      indexPrice: '29132.353333',
      fundingRate: '-0.0007',
      holdingAmount: '125.6844',
      deliveryStartTime: null,
      deliveryTime: null,
      deliveryStatus: 'delivery_normal',
      open24h: '0',
      markPrice: '12345',
    },
    {
      symbol: 'ETHUSD_231229',
      lastPr: '1829.3',
      askPr: '1829.8',
      bidPr: '1829.3',
      bidSz: '0.054',
      askSz: '0.785',
      high24h: '0',
      low24h: '0',
      ts: '1695794271400',
      change24h: '0',
      baseVolume: '0',
      quoteVolume: '0',
      usdtVolume: '0',
      openUtc: '0',
      changeUtc24h: '0',
      indexPrice: '1822.15',
      fundingRate: '0',
      holdingAmount: '9488.49',
      deliveryStartTime: '1693538723186',
      deliveryTime: '1703836799000',
      deliveryStatus: 'delivery_normal',
      open24h: '0',
      markPrice: '1234',
    },
  ]);
  assertType<FuturesGetTradeHistoryResult>([
    { tradeId: '1', price: '26372.5', size: '9.25', side: 'Sell', ts: '1695865151000', symbol: 'BTCUSDT' },
    { tradeId: '2', price: '26383', size: '12.12', side: 'Buy', ts: '1695865115000', symbol: 'BTCUSDT' },
  ]);
  assertType<FuturesGetTradesResult>([
    { tradeId: '1', price: '29990.5', size: '0.0166', side: 'sell', ts: '1627116776464', symbol: 'BTCUSDT' },
    { tradeId: '2', price: '30007.0', size: '0.0166', side: 'buy', ts: '1627116600875', symbol: 'BTCUSDT' },
  ]);
});

test('wrong requests do not compile', () => {
  assertType<ProductType[]>(['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES']);
  assertType<ProductType[]>(['SUSDT-FUTURES', 'SCOIN-FUTURES', 'SUSDC-FUTURES']);
  // @ts-expect-error product types are written in capitals
  assertType<FuturesGetTickersParams>({ productType: 'usdt-futures' });
  // @ts-expect-error no such product type
  assertType<FuturesGetTickersParams>({ productType: 'SPOT' });
  // @ts-expect-error the product type is always needed
  assertType<FuturesGetTickerParams>({ symbol: 'BTCUSDT' });
  // @ts-expect-error one contract at a time
  assertType<FuturesGetTickerParams>({ productType: 'USDT-FUTURES' });
  const contract = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' } as const;
  // @ts-expect-error that is how spot spells an hour
  assertType<FuturesGetCandlesParams>({ ...contract, granularity: '1h' });
  // @ts-expect-error no such number of levels
  assertType<FuturesGetMergedDepthParams>({ ...contract, limit: '20' });
  // @ts-expect-error ids are strings
  assertType<FuturesGetTradeHistoryParams>({ ...contract, idLessThan: 116914 });
});

test('results are typed to the leaf, and open', async () => {
  const contract = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' } as const;
  const candles = await call(transport, futuresGetCandles, { ...contract, granularity: '1m' });
  expectTypeOf(candles).toEqualTypeOf<FuturesCandle[]>();
  // @ts-expect-error an eighth field is spot's
  assertType<FuturesCandle>(['1695835800000', '1', '1', '1', '1', '1', '1', '1']);
  const book = await call(transport, futuresGetMergedDepth, contract);
  expectTypeOf(book.asks[0]).toEqualTypeOf<[price: number | string, size: number | string] | undefined>();
  const [ticker] = await call(transport, futuresGetTicker, contract);
  expectTypeOf(ticker?.deliveryTime).toEqualTypeOf<string | null | undefined>();
  const [rules] = await call(transport, futuresGetContracts, contract);
  assertType<typeof rules>(rules && { ...rules, symbolStatus: 'a status of tomorrow' });
});

test('lists know their rows', () => {
  const contract = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' } as const;
  const trades = paginate(transport, futuresGetTradeHistory, contract);
  expectTypeOf(trades[Symbol.asyncIterator]().next()).resolves.toExtend<IteratorResult<FuturesTrade>>();
  paginate(transport, futuresGetFundingRateHistory, contract);
  // @ts-expect-error not a list in pages
  paginate(transport, futuresGetTrades, contract);
});
