import { assertType, expectTypeOf, test } from 'vitest';
import type { UtaBatchItem } from './UtaBatchItem.js';
import type { UtaOrder } from './UtaOrder.js';
import type { UtaBatchCancelOrdersResult } from './utaBatchCancelOrders.js';
import type { UtaBatchModifyOrdersResult } from './utaBatchModifyOrders.js';
import type { UtaBatchPlaceOrdersResult } from './utaBatchPlaceOrders.js';
import type { UtaCancelOrderResult } from './utaCancelOrder.js';
import type { UtaCancelSymbolOrdersResult } from './utaCancelSymbolOrders.js';
import type { UtaClosePositionsResult } from './utaClosePositions.js';
import type { UtaCountdownCancelAllResult } from './utaCountdownCancelAll.js';
import type { UtaGetFillsResult } from './utaGetFills.js';
import type { UtaGetMaxOpenResult } from './utaGetMaxOpen.js';
import type { UtaGetOpenOrdersResult } from './utaGetOpenOrders.js';
import type { UtaGetOrderResult } from './utaGetOrder.js';
import type { UtaGetOrderHistoryResult } from './utaGetOrderHistory.js';
import type { UtaGetPositionHistoryResult } from './utaGetPositionHistory.js';
import type { UtaGetPositionsResult } from './utaGetPositions.js';
import type { UtaModifyOrderResult } from './utaModifyOrder.js';
import type { UtaPlaceOrderResult } from './utaPlaceOrder.js';

test('documented answers are results', () => {
  assertType<UtaGetMaxOpenResult>({
    available: '52.008255',
    maxOpen: '',
    buyOpenCost: '',
    sellOpenCost: '',
    maxBuyOpen: '',
    maxSellOpen: '',
  });
  assertType<UtaGetPositionsResult>({
    list: [
      {
        category: 'USDT-FUTURES',
        symbol: 'BTCUSDT',
        marginCoin: 'USDT',
        holdMode: 'hedge_mode',
        posSide: 'long',
        marginMode: 'crossed',
        positionBalance: '4701531.84941582',
        available: '119.2068',
        frozen: '0',
        total: '119.2068',
        leverage: '3',
        curRealisedPnl: '0',
        avgPrice: '108674',
        positionStatus: 'normal',
        unrealisedPnl: '1124573.04243999',
        liquidationPrice: '43099.9',
        mmr: '0.015',
        profitRate: '0.2391929010498401',
        markPrice: '118097',
        breakEvenPrice: '109208.6',
        totalFunding: '-53076.32433032',
        openFeeTotal: '-2842.86603479',
        closeFeeTotal: '0',
        createdTime: '1736378720620',
        updatedTime: '1753102803148',
      },
    ],
  });
  assertType<UtaGetPositionHistoryResult>({
    list: [
      {
        positionId: '1111111111111111111',
        category: 'USDT-FUTURES',
        symbol: 'EOSUSDT',
        marginCoin: 'USDT',
        holdMode: 'one_way_mode',
        posSide: 'long',
        marginMode: 'crossed',
        openPriceAvg: '1960.001',
        closePriceAvg: '1959.999',
        openTotalPos: '58',
        closeTotalPos: '58',
        cumRealisedPnl: '-0.116',
        netProfit: '-45.588',
        totalFunding: '0',
        openFeeTotal: '-22.7360116',
        closeFeeTotal: '-22.7359884',
        createdTime: '1729928018076',
        updatedTime: '1729929656321',
      },
    ],
    cursor: '1111111111111111111',
  });
  assertType<UtaBatchModifyOrdersResult>([
    { orderId: '1', clientOid: '12312' },
    { orderId: '2', clientOid: '2321' },
  ]);
  assertType<UtaBatchCancelOrdersResult>([
    { clientOid: '121211212122', orderId: '111111111111111111' },
    { clientOid: '121211212123', orderId: '111111111111111114' },
  ]);
  assertType<UtaCancelOrderResult>({ clientOid: '121211212122', orderId: '111111111111111111' });
  assertType<UtaCancelSymbolOrdersResult>({
    list: [{ orderId: '111111111111111111', clientOid: '111111111111111111', code: '24056', msg: 'notExisted' }],
  });
  assertType<UtaClosePositionsResult>({
    list: [{ orderId: '111111111111111111', clientOid: '111111111111111111', code: '24056', msg: 'notExisted' }],
  });
  assertType<UtaCountdownCancelAllResult>('success');
  assertType<UtaGetFillsResult>({
    list: [
      {
        execId: '131111111111111111',
        execLinkId: '131111111111111111',
        orderId: '131111111111111111',
        clientOid: '131111111111111111',
        category: 'USDT-FUTURES',
        symbol: 'BTCUSDT',
        orderType: 'market',
        side: 'sell',
        execPrice: '106950.1',
        execQty: '0.01',
        execValue: '1069.501',
        tradeScope: 'taker',
        tradeSide: 'open',
        feeDetail: [{ feeCoin: 'USDT', fee: '0.6417006' }],
        createdTime: '1750141421721',
        updatedTime: '1750141421728',
        execPnl: '-0.002',
      },
    ],
    cursor: '131111111111111111',
  });
  assertType<UtaGetOrderHistoryResult>({
    list: [
      {
        orderId: '111111111111111111',
        clientOid: '111111111111111111',
        category: 'USDT-FUTURES',
        symbol: 'BTCUSDT',
        orderType: 'limit',
        side: 'sell',
        price: '49534.4',
        qty: '0.429',
        amount: '0',
        cumExecQty: '0.429',
        cumExecValue: '21250.2929',
        avgPrice: '49534.4',
        timeInForce: 'gtc',
        orderStatus: 'filled',
        posSide: 'long',
        holdMode: 'hedge_mode',
        reduceOnly: 'NO',
        feeDetail: [{ feeCoin: 'USDT', fee: '4.2500586' }],
        cancelReason: 'normal_cancel',
        execType: 'liquidation',
        createdTime: '1730181468493',
        updatedTime: '1730181468493',
      },
    ],
    cursor: '1233319323918499840',
  });
  assertType<UtaModifyOrderResult>({ orderId: '121212121212', clientOid: 'BITGET#1627293504612' });
  assertType<UtaGetOrderResult>({
    orderId: '111111111111111111',
    clientOid: '111111111111111111',
    category: 'SPOT',
    symbol: 'ETHUSDT',
    orderType: 'market',
    side: 'buy',
    price: '0',
    qty: '0',
    amount: '100',
    cumExecQty: '0.0372',
    cumExecValue: '99.853356',
    avgPrice: '2684.23',
    timeInForce: 'gtc',
    orderStatus: 'filled',
    posSide: '',
    holdMode: '',
    tradeSide: 'open',
    reduceOnly: 'NO',
    feeDetail: [{ feeCoin: 'ETH', fee: '0.00000744' }],
    cancelReason: '',
    execType: '',
    createdTime: '1730295766596',
    updatedTime: '1730295766691',
  });
  assertType<UtaBatchPlaceOrdersResult>([{ clientOid: '121211212122', orderId: '121211212122' }]);
  assertType<UtaPlaceOrderResult>({ clientOid: '121211212122', orderId: '121211212122' });
  assertType<UtaGetOpenOrdersResult>({
    list: [
      {
        orderId: '111111111111111111',
        clientOid: '111111111111111111',
        category: 'USDT-FUTURES',
        symbol: 'BTCUSDT',
        orderType: 'limit',
        side: 'buy',
        price: '45000',
        qty: '0.01',
        amount: '0',
        cumExecQty: '0',
        cumExecValue: '0',
        avgPrice: '0',
        timeInForce: 'gtc',
        orderStatus: 'live',
        posSide: 'long',
        holdMode: 'hedge_mode',
        reduceOnly: 'NO',
        feeDetail: [{ feeCoin: null, fee: null }],
        createdTime: '1730186725663',
        updatedTime: '1730186725691',
      },
    ],
    cursor: '1235058132196622336',
  });
});

test('what may be missing says so', () => {
  expectTypeOf<UtaPlaceOrderResult['orderId']>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<UtaGetOpenOrdersResult['list']>().toEqualTypeOf<UtaOrder[] | null>();
  expectTypeOf<UtaGetOpenOrdersResult['cursor']>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<UtaBatchItem['code']>().toEqualTypeOf<string | undefined>();
});

test('each entry of a batch has a code of its own', () => {
  const refused = { orderId: null, clientOid: 'grid-1', code: '25202', msg: 'Insufficient balance' };
  assertType<UtaBatchPlaceOrdersResult>([
    { orderId: '1', clientOid: 'grid-2', code: '00000', msg: 'success' },
    refused,
  ]);
  assertType<UtaCancelSymbolOrdersResult>({ list: null });
  // @ts-expect-error batches of classic accounts have two lists instead
  assertType<UtaBatchPlaceOrdersResult>({ successList: [], failureList: [] });
  // @ts-expect-error codes are text: they may start with zeros
  assertType<UtaBatchModifyOrdersResult>([{ code: 0 }]);
});

test('wrong answers are found', () => {
  // @ts-expect-error rows come in a frame
  assertType<UtaGetPositionsResult>([]);
});
