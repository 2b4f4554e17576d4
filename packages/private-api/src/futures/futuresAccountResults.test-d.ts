import { assertType, test } from 'vitest';
import type { FuturesGetAccountResult } from './futuresGetAccount.js';
import type { FuturesGetAccountsResult } from './futuresGetAccounts.js';
import type { FuturesGetBillsResult } from './futuresGetBills.js';
import type { FuturesGetFillHistoryResult } from './futuresGetFillHistory.js';
import type { FuturesGetFillsResult } from './futuresGetFills.js';
import type { FuturesGetMaxOpenResult } from './futuresGetMaxOpen.js';
import type { FuturesGetOpenCountResult } from './futuresGetOpenCount.js';
import type { FuturesGetPositionResult } from './futuresGetPosition.js';
import type { FuturesGetPositionHistoryResult } from './futuresGetPositionHistory.js';
import type { FuturesGetPositionsResult } from './futuresGetPositions.js';
import type { FuturesSetLeverageResult } from './futuresSetLeverage.js';
import type { FuturesSetMarginResult } from './futuresSetMargin.js';
import type { FuturesSetMarginModeResult } from './futuresSetMarginMode.js';
import type { FuturesSetPositionModeResult } from './futuresSetPositionMode.js';

// The `data` of the documentation's own examples. Written as literals: a field that a type does not know fails too.
test('documented answers about accounts, positions and fills are results', () => {
  assertType<FuturesGetAccountResult>({
    marginCoin: 'USDT',
    locked: '0',
    available: '13168.86110692',
    crossedMaxAvailable: '13168.86110692',
    isolatedMaxAvailable: '13168.86110692',
    maxTransferOut: '13168.86110692',
    accountEquity: '13178.86110692',
    usdtEquity: '13178.861106922',
    btcEquity: '0.344746495477',
    crossedRiskRate: '0',
    crossedMarginLeverage: '20',
    isolatedLongLever: '20',
    isolatedShortLever: '20',
    marginMode: 'crossed',
    posMode: 'hedge_mode',
    unrealizedPL: '',
    coupon: '0',
    crossedUnrealizedPL: '23',
    isolatedUnrealizedPL: '0',
    assetMode: 'union',
  });
  assertType<FuturesGetAccountsResult>([
    {
      marginCoin: 'USDT',
      locked: '0.31876482',
      available: '10575.26735771',
      crossedMaxAvailable: '10580.56434289',
      isolatedMaxAvailable: '10580.56434289',
      maxTransferOut: '10572.92904289',
      accountEquity: '10582.90265771',
      usdtEquity: '10582.902657719473',
      btcEquity: '0.204885807029',
      crossedRiskRate: '0',
      unrealizedPL: '',
      coupon: '0',
      unionTotalMagin: '111,1',
      unionAvailable: '1111.1',
      unionMm: '111',
      assetList: [{ coin: 'BTC', balance: '1.2', available: '1.2' }],
      isolatedMargin: '23.43',
      crossedMargin: '34.34',
      crossedUnrealizedPL: '23',
      isolatedUnrealizedPL: '0',
      assetMode: 'union',
    },
  ]);
  assertType<FuturesGetBillsResult>({
    bills: [
      {
        billId: '1',
        symbol: 'BTCUSDT',
        amount: '-0.004992',
        fee: '0',
        feeByCoupon: '',
        businessType: 'contract_settle_fee',
        coin: 'USDT',
        balance: '232.21',
        cTime: '1695715200654',
      },
      {
        billId: '2',
        symbol: 'ETHUSDT',
        amount: '0',
        fee: '-0.222012',
        feeByCoupon: '',
        businessType: 'open_long',
        coin: 'USDT',
        balance: '232.21',
        cTime: '1695714563516',
      },
    ],
    endId: '2',
  });
  assertType<FuturesGetFillHistoryResult>({
    fillList: [
      {
        tradeId: 'xxxx',
        symbol: 'ETHUSDT',
        marginCoin: 'USDT',
        orderId: 'xxxx',
        price: '1801.33',
        baseVolume: '0.02',
        feeDetail: [{ deduction: 'no', feeCoin: 'USDT', totalDeductionFee: '0', totalFee: '-0.02161596' }],
        side: 'sell',
        quoteVolume: '36.0266',
        profit: '0.0252',
        enterPointSource: 'ios',
        tradeSide: 'sell_single',
        posMode: 'one_way_mode',
        tradeScope: 'taker',
        cTime: '1698730804882',
      },
    ],
    endId: '123456789',
  });
  assertType<FuturesGetFillsResult>({
    fillList: [
      {
        tradeId: '123',
        symbol: 'ethusdt',
        orderId: '121212',
        price: '1900',
        baseVolume: '1',
        feeDetail: [
          { deduction: 'yes', feeCoin: 'BGB', totalDeductionFee: '-0.017118519726', totalFee: '-0.017118519726' },
        ],
        side: 'buy',
        quoteVolume: '1902',
        profit: '102',
        enterPointSource: 'api',
        tradeSide: 'close',
        posMode: 'hedge_mode',
        tradeScope: 'taker',
        cTime: '1627293509612',
      },
    ],
    endId: '123',
  });
  assertType<FuturesGetMaxOpenResult>({ maxOpen: '17563.78' });
  assertType<FuturesGetOpenCountResult>({ size: '0.47' });
  assertType<FuturesGetPositionResult>([
    {
      marginCoin: 'USDT',
      symbol: 'BTCUSDT',
      holdSide: 'long',
      openDelegateSize: '0.01',
      marginSize: '9.6695050093373343',
      available: '0.01',
      locked: '0.09',
      total: '0.01',
      leverage: '20',
      achievedProfits: '0',
      openPriceAvg: '25000',
      marginMode: 'isolated',
      posMode: 'hedge_mode',
      unrealizedPL: '1',
      liquidationPrice: '24144.1124161806977798',
      keepMarginRate: '0.004',
      markPrice: '25100',
      breakEvenPrice: '24778.97',
      totalFee: '1.45',
      deductedFee: '0.388',
      marginRatio: '0.1082149545822005',
      assetMode: 'single',
      uTime: '1691382137999',
      autoMargin: 'on',
      cTime: '1691382137448',
    },
  ]);
  assertType<FuturesGetPositionHistoryResult>({
    list: [
      {
        positionId: 'xxxxxxxxxxx',
        marginCoin: 'USDT',
        symbol: 'BTCUSDT',
        holdSide: 'long',
        openAvgPrice: '32000',
        closeAvgPrice: '32500',
        marginMode: 'isolated',
        openTotalPos: '0.01',
        closeTotalPos: '0.01',
        pnl: '14.1',
        netProfit: '12.1',
        totalFunding: '0.1',
        openFee: '0.01',
        closeFee: '0.01',
        posMode: 'one_way_mode',
        ctime: '1988824171000',
        utime: '1988824171000',
      },
    ],
    endId: '23423432423423234',
  });
  assertType<FuturesGetPositionsResult>([
    {
      marginCoin: 'USDT',
      symbol: 'BTCUSDT',
      holdSide: 'long',
      openDelegateSize: '0.01',
      marginSize: '9.6695050093373343',
      available: '0.01',
      locked: '0.09',
      total: '0.01',
      leverage: '20',
      achievedProfits: '0',
      openPriceAvg: '25000',
      marginMode: 'isolated',
      posMode: 'hedge_mode',
      unrealizedPL: '1',
      liquidationPrice: '24144.1124161806977798',
      keepMarginRate: '0.004',
      markPrice: '25100',
      breakEvenPrice: '24778.97',
      totalFee: '1.45',
      deductedFee: '0.388',
      takeProfit: '3',
      stopLoss: '2',
      takeProfitId: '11111111',
      stopLossId: '11111111',
      marginRatio: '0.1082149545822005',
      assetMode: 'single',
      cTime: '1691382137448',
      uTime: '1691382137999',
    },
  ]);
  assertType<FuturesSetLeverageResult>({
    symbol: 'BTCUSDT',
    marginCoin: 'USDT',
    longLeverage: '25',
    shortLeverage: '20',
    crossMarginLeverage: '20',
    marginMode: 'crossed',
  });
  assertType<FuturesSetMarginResult>('');
  assertType<FuturesSetMarginModeResult>({
    symbol: 'BTCUSDT',
    marginCoin: 'USDT',
    longLeverage: '25',
    shortLeverage: '20',
    marginMode: 'isolated',
  });
  assertType<FuturesSetPositionModeResult>({ posMode: 'one_way_mode' });
});
