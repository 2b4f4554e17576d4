import { call, createTransport, paginate } from '@bitget-kit/transport';
import { assertType, expectTypeOf, test } from 'vitest';
import { type CommonGetServerTimeResult, commonGetServerTime } from '../common/commonGetServerTime.js';
import type { SpotBookLevel } from './SpotBookLevel.js';
import type { SpotCandle } from './SpotCandle.js';
import type { SpotMarketTrade } from './SpotMarketTrade.js';
import { type SpotGetCandlesParams, type SpotGetCandlesResult, spotGetCandles } from './spotGetCandles.js';
import type { SpotGetCoinsParams, SpotGetCoinsResult } from './spotGetCoins.js';
import {
  type SpotGetHistoryCandlesParams,
  type SpotGetHistoryCandlesResult,
  spotGetHistoryCandles,
} from './spotGetHistoryCandles.js';
import type { SpotGetMergedDepthParams, SpotGetMergedDepthResult } from './spotGetMergedDepth.js';
import { type SpotGetOrderBookParams, type SpotGetOrderBookResult, spotGetOrderBook } from './spotGetOrderBook.js';
import type { SpotGetSymbolsParams, SpotGetSymbolsResult } from './spotGetSymbols.js';
import { type SpotGetTickersParams, type SpotGetTickersResult, spotGetTickers } from './spotGetTickers.js';
import {
  type SpotGetTradeHistoryParams,
  type SpotGetTradeHistoryResult,
  spotGetTradeHistory,
} from './spotGetTradeHistory.js';
import type { SpotGetTradesParams, SpotGetTradesResult } from './spotGetTrades.js';
import type { SpotGetVipFeeRatesResult } from './spotGetVipFeeRates.js';

const transport = createTransport();

// The documentation's own examples; two lists have none, as they need no parameters.
test('documented requests are parameters', () => {
  assertType<SpotGetCoinsParams>({});
  assertType<SpotGetSymbolsParams>({});
  assertType<SpotGetCandlesParams>({
    symbol: 'BTCUSDT',
    granularity: '1min',
    startTime: '1659076670000',
    endTime: '1659080270000',
    limit: '100',
  });
  assertType<SpotGetHistoryCandlesParams>({
    symbol: 'BTCUSDT',
    granularity: '1min',
    endTime: '1659080270000',
    limit: '100',
  });
  assertType<SpotGetMergedDepthParams>({ symbol: 'BTCUSDT', precision: 'scale0', limit: '100' });
  assertType<SpotGetOrderBookParams>({ symbol: 'BTCUSDT', type: 'step0', limit: '100' });
  assertType<SpotGetTickersParams>({ symbol: 'BTCUSDT' });
  assertType<SpotGetTradeHistoryParams>({
    symbol: 'BTCUSDT',
    limit: '20',
    startTime: '1678965010861',
    endTime: '1678965910861',
  });
  assertType<SpotGetTradesParams>({ symbol: 'BTCUSDT', limit: '100' });
});

// The `data` of the documentation's own examples. Written as literals: a field that a type does not know fails too.
test('documented answers are results', () => {
  assertType<CommonGetServerTimeResult>({ serverTime: '1688008631614' });
  assertType<SpotGetCandlesResult>([
    ['1656604800000', '37834.5', '37849.5', '37773.5', '37773.5', '428.3462', '16198849.1079', '16198849.1079'],
    ['1656604800000', '37834.5', '37849.5', '37773.5', '37773.5', '428.3462', '16198849.1079', '16198849.1079'],
  ]);
  assertType<SpotGetCoinsResult>([
    {
      coinId: '1',
      coin: 'BTC',
      transfer: 'true',
      chains: [
        {
          chain: 'BTC',
          needTag: 'false',
          withdrawable: 'true',
          rechargeable: 'true',
          withdrawFee: '0.005',
          extraWithdrawFee: '0',
          depositConfirm: '1',
          withdrawConfirm: '1',
          minDepositAmount: '0.001',
          minWithdrawAmount: '0.001',
          browserUrl: 'https://blockchair.com/bitcoin/testnet/transaction/',
          contractAddress: '0xdac17f958d2ee523a2206206994597c13d831ec7',
          withdrawStep: '0',
          withdrawMinScale: '8',
          congestion: 'normal',
        },
      ],
    },
  ]);
  assertType<SpotGetHistoryCandlesResult>([
    ['1646064000000', '43500.8', '48207.2', '38516', '46451.9', '2581.4668', '118062073.82644', '118062073.82644'],
    [
      '1648742400000',
      '46451.9',
      '55199.6',
      '15522.1',
      '38892.5',
      '42331329.5473',
      '1726993402150.991724',
      '1726993402150.991724',
    ],
    ['1654012800000', '38892.5', '38892.5', '38892.5', '38892.5', '0', '0', '0'],
    ['1654012800000', '39270.4', '39270.4', '37834.5', '37834.5', '42.444', '1619934.779', '1619934.779'],
    ['1656604800000', '37834.5', '37849.5', '37773.5', '37773.5', '428.3462', '16198849.1079', '16198849.1079'],
  ]);
  assertType<SpotGetMergedDepthResult>({
    asks: [
      ['38084.5', '0.0039'],
      ['38085.7', '0.0018'],
      ['38086.7', '0.0310'],
      ['38088.2', '0.5303'],
    ],
    bids: [
      ['38073.7', '0.4993000000000000'],
      ['38073.4', '0.4500'],
      ['38073.3', '0.1179'],
      ['38071.5', '0.2162'],
    ],
    ts: '1622102974025',
    scale: '0.1',
    precision: 'scale0',
    isMaxPrecision: 'YES',
  });
  assertType<SpotGetOrderBookResult>({
    asks: [
      ['34567.15', '0.0131'],
      ['34567.25', '0.0144'],
    ],
    bids: [
      ['34567', '0.2917'],
      ['34566.85', '0.0145'],
    ],
    ts: '1698303884584',
  });
  assertType<SpotGetSymbolsResult>([
    {
      symbol: 'BTCUSDT',
      baseCoin: 'BTC',
      quoteCoin: 'USDT',
      minTradeAmount: '0',
      maxTradeAmount: '900000000000000000000',
      takerFeeRate: '0.002',
      makerFeeRate: '0.002',
      pricePrecision: '2',
      quantityPrecision: '6',
      quotePrecision: '8',
      status: 'online',
      minTradeUSDT: '1',
      buyLimitPriceRatio: '0.05',
      sellLimitPriceRatio: '0.05',
      areaSymbol: 'no',
      orderQuantity: '200',
      openTime: '1532454360000',
      offTime: '',
    },
  ]);
  assertType<SpotGetTickersResult>([
    {
      symbol: 'BTCUSDT',
      high24h: '37775.65',
      open: '35134.2',
      low24h: '34413.1',
      lastPr: '34413.1',
      quoteVolume: '0',
      baseVolume: '0',
      usdtVolume: '0',
      bidPr: '0',
      askPr: '0',
      bidSz: '0.0663',
      askSz: '0.0119',
      openUtc: '23856.72',
      ts: '1625125755277',
      changeUtc24h: '0.00301',
      change24h: '0.00069',
    },
  ]);
  assertType<SpotGetTradeHistoryResult>([
    {
      symbol: 'ETHUSDT',
      tradeId: '1294151170843025500',
      side: 'Buy',
      price: '1592.58',
      size: '2.1982',
      ts: '1744275603000',
    },
    {
      symbol: 'ETHUSDT',
      tradeId: '1294151170834636801',
      side: 'Sell',
      price: '1592.57',
      size: '0.0045',
      ts: '1744275603000',
    },
  ]);
  assertType<SpotGetTradesResult>([
    { symbol: 'BFTUSDT', tradeId: '1', side: 'buy', price: '2.38735', size: '2470.6224', ts: '1622097282536' },
    { symbol: 'BFTUSDT', tradeId: '2', side: 'sell', price: '2.38649', size: '3239.7976', ts: '1622097280642' },
  ]);
  assertType<SpotGetVipFeeRatesResult>([
    {
      level: 1,
      dealAmount: '1000000',
      assetAmount: '50000',
      takerFeeRate: '0',
      makerFeeRate: '0',
      btcWithdrawAmount: '300',
      usdtWithdrawAmount: '5000000',
    },
  ]);
});

test('sets are closed, times may be numbers, ids may not', () => {
  const pair = { symbol: 'BTCUSDT' };
  assertType<SpotGetCandlesParams>({ ...pair, granularity: '1Mutc', startTime: 1659076670000, limit: 1000 });
  // @ts-expect-error futures spell a minute this way
  assertType<SpotGetCandlesParams>({ ...pair, granularity: '1m' });
  // @ts-expect-error another case
  assertType<SpotGetCandlesParams>({ ...pair, granularity: '1H' });
  // @ts-expect-error a granularity is needed
  assertType<SpotGetCandlesParams>(pair);
  // @ts-expect-error history goes back from endTime
  assertType<SpotGetHistoryCandlesParams>({ ...pair, granularity: '1day' });
  // @ts-expect-error there is no such step
  assertType<SpotGetOrderBookParams>({ ...pair, type: 'step6' });
  // @ts-expect-error levels come in fixed numbers
  assertType<SpotGetMergedDepthParams>({ ...pair, limit: '20' });
  // @ts-expect-error an id is a string
  assertType<SpotGetTradeHistoryParams>({ ...pair, idLessThan: 129415 });
  // @ts-expect-error the pair is needed
  assertType<SpotGetTradesParams>({ limit: 10 });
});

test('answers have named places and open sets', async () => {
  const [ticker] = await call(transport, spotGetTickers, {});
  expectTypeOf(ticker?.lastPr).toEqualTypeOf<string | undefined>();
  const { serverTime } = await call(transport, commonGetServerTime, {});
  expectTypeOf(serverTime).toEqualTypeOf<string>();
  const { asks } = await call(transport, spotGetOrderBook, { symbol: 'BTCUSDT' });
  expectTypeOf(asks).toEqualTypeOf<SpotBookLevel[]>();
  const candles = await call(transport, spotGetCandles, { symbol: 'BTCUSDT', granularity: '1h' });
  expectTypeOf<SpotCandle['length']>().toEqualTypeOf<8>();
  expectTypeOf(candles).toEqualTypeOf<SpotCandle[]>();
  const trades = paginate(transport, spotGetTradeHistory, { symbol: 'BTCUSDT' });
  expectTypeOf(trades[Symbol.asyncIterator]().next()).resolves.toExtend<IteratorResult<SpotMarketTrade>>();
  // @ts-expect-error history goes back from endTime, through call too
  await call(transport, spotGetHistoryCandles, { symbol: 'BTCUSDT', granularity: '1day' });
});
