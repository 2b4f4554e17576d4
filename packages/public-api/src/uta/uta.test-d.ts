import { call, createTransport, paginate } from '@bitget-kit/transport';
import { assertType, expectTypeOf, test } from 'vitest';
import type { UtaCandle } from './UtaCandle.js';
import type { UtaGetCandlesParams, UtaGetCandlesResult } from './utaGetCandles.js';
import type { UtaGetDiscountRatesResult } from './utaGetDiscountRates.js';
import type { UtaGetFundingRateParams, UtaGetFundingRateResult } from './utaGetFundingRate.js';
import {
  type UtaGetFundingRateHistoryParams,
  type UtaGetFundingRateHistoryResult,
  type UtaPastFundingRate,
  utaGetFundingRateHistory,
} from './utaGetFundingRateHistory.js';
import type { UtaGetHistoryCandlesParams, UtaGetHistoryCandlesResult } from './utaGetHistoryCandles.js';
import { type UtaGetInstrumentsParams, type UtaGetInstrumentsResult, utaGetInstruments } from './utaGetInstruments.js';
import type { UtaGetOpenInterestParams, UtaGetOpenInterestResult } from './utaGetOpenInterest.js';
import type { UtaGetOrderBookParams, UtaGetOrderBookResult } from './utaGetOrderBook.js';
import type { UtaGetPositionTiersParams, UtaGetPositionTiersResult } from './utaGetPositionTiers.js';
import { type UtaGetTickersParams, type UtaGetTickersResult, type UtaTicker, utaGetTickers } from './utaGetTickers.js';
import type { UtaGetTradesParams, UtaGetTradesResult } from './utaGetTrades.js';

const transport = createTransport();

// The documentation's own examples. Those of candles are corrected: they call `interval` by its name of classic endpoints,
// write `MARKET` for `market`, and one asks for a length that the table does not have.
test('documented requests are parameters', () => {
  assertType<UtaGetCandlesParams>({
    category: 'USDT-FUTURES',
    symbol: 'BTCUSDT',
    interval: '1m',
    type: 'market',
    limit: '10',
  });
  assertType<UtaGetFundingRateParams>({ symbol: 'BTCUSDT' });
  assertType<UtaGetTradesParams>({ category: 'USDT-FUTURES', symbol: 'BTCUSDT', limit: '100' });
  assertType<UtaGetHistoryCandlesParams>({ category: 'USDT-FUTURES', symbol: 'BTCUSDT', interval: '1D', limit: '10' });
  assertType<UtaGetFundingRateHistoryParams>({ category: 'USDT-FUTURES', symbol: 'BTCUSDT', limit: '10', cursor: '1' });
  assertType<UtaGetInstrumentsParams>({ category: 'USDT-FUTURES' });
  assertType<UtaGetOpenInterestParams>({ category: 'USDT-FUTURES', symbol: 'BTCUSDT' });
  assertType<UtaGetOrderBookParams>({ category: 'USDT-FUTURES', symbol: 'BTCUSDT', limit: '5' });
  assertType<UtaGetPositionTiersParams>({ category: 'USDT-FUTURES', coin: 'ETH' });
  assertType<UtaGetTickersParams>({ category: 'SPOT', symbol: 'BTCUSDT' });
});

test('documented answers are results', () => {
  assertType<UtaGetCandlesResult>([
    ['1687708800000', '27176.93', '27177.43', '27166.93', '27177.43', '2990.08', '81246917.3294'],
    ['1688313600000', '27177.43', '27177.43', '24000', '24001', '2989.1', '72450031.0448'],
  ]);
  assertType<UtaGetFundingRateResult>([
    {
      symbol: 'BTCUSDT',
      fundingRate: '0.000071',
      fundingRateInterval: '8',
      nextUpdate: '1743062400000',
      minFundingRate: '-0.003',
      maxFundingRate: '0.003',
    },
  ]);
  assertType<UtaGetDiscountRatesResult>([
    {
      coin: 'ETH',
      list: [
        { tierStartValue: '0', discountRate: '0.99' },
        { tierStartValue: '40000', discountRate: '0.98' },
      ],
    },
  ]);
  assertType<UtaGetTradesResult>([
    { execId: '1', execLinkId: '12345877111', price: '29990.5', size: '0.0166', side: 'sell', ts: '1627116776464' },
    { execId: '2', execLinkId: '12345877112', price: '30007.0', size: '0.0166', side: 'buy', ts: '1627116600875' },
  ]);
  assertType<UtaGetHistoryCandlesResult>([
    ['1687708800000', '27176.93', '27177.43', '27166.93', '27177.43', '2990.08', '81246917.3294'],
    ['1688313600000', '27177.43', '27177.43', '24000', '24001', '2989.1', '72450031.0448'],
  ]);
  assertType<UtaGetFundingRateHistoryResult>({
    resultList: [
      { symbol: 'BTCUSDT', fundingRate: '0.0001', fundingRateTimestamp: '1754899200000' },
      { symbol: 'BTCUSDT', fundingRate: '0.0001', fundingRateTimestamp: '1754870400000' },
    ],
  });
  assertType<UtaGetInstrumentsResult>([
    {
      symbol: 'BTCUSDT',
      category: 'SPOT',
      baseCoin: 'BTC',
      quoteCoin: 'USDT',
      buyLimitPriceRatio: '0.05',
      sellLimitPriceRatio: '0.05',
      feeRateUpRatio: '',
      minOrderQty: '0.00001',
      maxOrderQty: '',
      pricePrecision: '2',
      quantityPrecision: '6',
      quotePrecision: '6',
      minOrderAmount: '1',
      maxSymbolOrderNum: '',
      maxProductOrderNum: '',
      status: 'online',
      offTime: '',
      limitOpenTime: '',
      maintainTime: '',
      areaSymbol: 'no',
    },
  ]);
  assertType<UtaGetInstrumentsResult>([
    {
      symbol: 'BTCUSDT',
      category: 'USDT-FUTURES',
      isRwa: 'NO',
      baseCoin: 'BTC',
      quoteCoin: 'USDT',
      buyLimitPriceRatio: '1000',
      sellLimitPriceRatio: '1',
      feeRateUpRatio: '0.1',
      makerFeeRate: '0.0004',
      takerFeeRate: '0.0006',
      openCostUpRatio: '0.1',
      minOrderQty: '0.0001',
      maxOrderQty: '',
      pricePrecision: '1',
      quantityPrecision: '4',
      quotePrecision: '',
      priceMultiplier: '0.1',
      quantityMultiplier: '0.0001',
      symbolType: 'perpetual',
      minOrderAmount: '2',
      maxSymbolOrderNum: '10000000',
      maxProductOrderNum: '10000000',
      maxPositionNum: '50',
      status: 'online',
      offTime: '-1',
      limitOpenTime: '-1',
      deliveryTime: '',
      deliveryStartTime: '',
      deliveryPeriod: '',
      launchTime: '',
      fundInterval: '8',
      minLeverage: '1',
      maxLeverage: '125',
      maintainTime: '',
      maxMarketOrderQty: '220',
    },
  ]);
  assertType<UtaGetInstrumentsResult>([
    {
      symbol: 'ADAUSDT',
      category: 'MARGIN',
      baseCoin: 'ADA',
      quoteCoin: 'USDT',
      buyLimitPriceRatio: '0.5',
      sellLimitPriceRatio: '0.5',
      feeRateUpRatio: '',
      minOrderQty: '0.001',
      maxOrderQty: '10000000000',
      pricePrecision: '3',
      quantityPrecision: '3',
      quotePrecision: '6',
      minOrderAmount: '5',
      maxSymbolOrderNum: '',
      maxProductOrderNum: '',
      maxPositionNum: '',
      status: 'online',
      offTime: '',
      limitOpenTime: '',
      maintainTime: '',
      isIsolatedBaseBorrowable: 'NO',
      isIsolatedQuotedBorrowable: 'NO',
      warningRiskRatio: '0.8',
      liquidationRiskRatio: '1',
      maxCrossedLeverage: '3',
      maxIsolatedLeverage: '10',
      userMinBorrow: '0.00000001',
      areaSymbol: '',
    },
  ]);
  assertType<UtaGetOpenInterestResult>({
    list: [{ symbol: 'BTCUSDT', openInterest: '2243.019' }],
    ts: '1730969652411',
  });
  assertType<UtaGetOrderBookResult>({
    a: [
      [73000, 0.007],
      [74000, 0.007],
      [75000, 0.007],
      [75123, 5.615],
    ],
    b: [
      [71213.8, 1.836],
      [71213.3, 10],
      [71212.8, 10],
    ],
    ts: '1730969017964',
  });
  assertType<UtaGetPositionTiersResult>([
    { tier: '1', minTierValue: '0', maxTierValue: '100000', leverage: '125', mmr: '0.004' },
  ]);
  assertType<UtaGetTickersResult>([
    {
      category: 'SPOT',
      symbol: 'BTCUSDT',
      lastPrice: '4038',
      openPrice24h: '0',
      highPrice24h: '0',
      lowPrice24h: '0',
      ask1Price: '',
      bid1Price: '4038',
      bid1Size: '0.390495',
      ask1Size: '0',
      price24hPcnt: '0',
      volume24h: '0',
      turnover24h: '0',
    },
  ]);
  assertType<UtaGetTickersResult>([
    {
      category: 'USDT-FUTURES',
      symbol: 'BTCUSDT',
      lastPrice: '97999.9',
      openPrice24h: '97996.6',
      highPrice24h: '98003.4',
      lowPrice24h: '97996.6',
      ask1Price: '98000.1',
      bid1Price: '97999.9',
      bid1Size: '9.69',
      ask1Size: '9.69',
      price24hPcnt: '0.00003',
      volume24h: '52.0516',
      turnover24h: '5101050.26784',
      indexPrice: '120000',
      markPrice: '98000',
      fundingRate: '0.000001',
      openInterest: '1411.1397',
      deliveryStartTime: '',
      deliveryTime: '',
      deliveryStatus: '',
    },
  ]);
});

test('a candle has seven fields, a level two numbers', () => {
  expectTypeOf<UtaCandle['length']>().toEqualTypeOf<7>();
  expectTypeOf<UtaCandle[6]>().toEqualTypeOf<string>();
  // @ts-expect-error a classic spot candle has eight
  assertType<UtaGetCandlesResult>([['1', '2', '3', '4', '5', '6', '7', '8']]);
  // @ts-expect-error levels are numbers here
  assertType<UtaGetOrderBookResult>({ a: [['73000', '0.007']], b: [], ts: '1730969017964' });
});

test('wrong parameters are found', () => {
  // @ts-expect-error the category is needed
  assertType<UtaGetTickersParams>({ symbol: 'BTCUSDT' });
  // @ts-expect-error categories are written in capitals
  assertType<UtaGetTickersParams>({ category: 'spot' });
  // @ts-expect-error margin pairs have the prices of spot
  assertType<UtaGetTickersParams>({ category: 'MARGIN' });
  // @ts-expect-error spot has no open interest
  assertType<UtaGetOpenInterestParams>({ category: 'SPOT' });
  // @ts-expect-error hours are written in capitals
  assertType<UtaGetCandlesParams>({ category: 'SPOT', symbol: 'BTCUSDT', interval: '1h' });
  // @ts-expect-error the table's name is interval
  assertType<UtaGetCandlesParams>({ category: 'SPOT', symbol: 'BTCUSDT', granularity: '1H' });
  // @ts-expect-error kinds of candles are written in small letters
  assertType<UtaGetHistoryCandlesParams>({ category: 'SPOT', symbol: 'BTCUSDT', interval: '1H', type: 'MARKET' });
});

test('calls give what the descriptors promise', async () => {
  const tickers = await call(transport, utaGetTickers, { category: 'USDT-FUTURES' });
  expectTypeOf(tickers).toEqualTypeOf<UtaTicker[]>();
  expectTypeOf<UtaTicker['fundingRate']>().toEqualTypeOf<string | undefined>();
  const page = await call(transport, utaGetFundingRateHistory, { category: 'USDT-FUTURES', symbol: 'BTCUSDT' });
  expectTypeOf(page.resultList).toEqualTypeOf<UtaPastFundingRate[] | null>();
  const rates = paginate(transport, utaGetFundingRateHistory, { category: 'USDT-FUTURES', symbol: 'BTCUSDT' });
  expectTypeOf(rates[Symbol.asyncIterator]().next()).resolves.toExtend<IteratorResult<UtaPastFundingRate>>();
  const [instrument] = await call(transport, utaGetInstruments, { category: 'SPOT' });
  if (instrument) assertType<typeof instrument>({ ...instrument, status: 'a state of tomorrow' });
});
