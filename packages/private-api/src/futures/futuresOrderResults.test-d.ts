import { assertType, test } from 'vitest';
import type { FuturesBatchCancelOrdersResult } from './futuresBatchCancelOrders.js';
import type { FuturesBatchPlaceOrdersResult } from './futuresBatchPlaceOrders.js';
import type { FuturesCancelAllOrdersResult } from './futuresCancelAllOrders.js';
import type { FuturesCancelOrderResult } from './futuresCancelOrder.js';
import type { FuturesClosePositionsResult } from './futuresClosePositions.js';
import type { FuturesGetOpenOrdersResult } from './futuresGetOpenOrders.js';
import type { FuturesGetOrderResult } from './futuresGetOrder.js';
import type { FuturesGetOrderHistoryResult } from './futuresGetOrderHistory.js';
import type { FuturesModifyOrderResult } from './futuresModifyOrder.js';
import type { FuturesPlaceOrderResult } from './futuresPlaceOrder.js';
import type { FuturesReversePositionResult } from './futuresReversePosition.js';

// The `data` of the documentation's own examples. Written as literals: a field that a type does not know fails too.
test('documented answers about orders are results', () => {
  assertType<FuturesBatchCancelOrdersResult>({
    successList: [{ orderId: '121211212122', clientOid: 'BITGET#121211212122' }],
    failureList: [{ orderId: '232', clientOid: '321342', errorMsg: 'notExistend' }],
  });
  assertType<FuturesBatchPlaceOrdersResult>({
    successList: [{ orderId: '121211212122', clientOid: 'BITGET#121211212122' }],
    failureList: [],
  });
  assertType<FuturesCancelAllOrdersResult>({
    successList: [{ orderId: '121211212122', clientOid: 'BITGET#121211212122' }],
    failureList: [{ orderId: '232', clientOid: '321342', errorMsg: 'notExistend' }],
  });
  assertType<FuturesCancelOrderResult>({ orderId: '123', clientOid: '' });
  assertType<FuturesClosePositionsResult>({
    successList: [{ orderId: '123', clientOid: 'xxxxx', symbol: 'BTCUSDT' }],
    failureList: [{ orderId: '1234', clientOid: '321', symbol: 'BTCUSDT', errorMsg: 'xxx', errorCode: 'xxxx' }],
  });
  assertType<FuturesGetOpenOrdersResult>({
    entrustedList: [
      {
        symbol: 'ethusdt',
        size: '100',
        orderId: '123',
        clientOid: '12321',
        baseVolume: '12.1',
        fee: '',
        price: '1900',
        priceAvg: '1903',
        status: 'partially_filled',
        side: 'buy',
        force: 'gtc',
        totalProfits: '0',
        posSide: 'long',
        marginCoin: 'usdt',
        quoteVolume: '22001.21',
        leverage: '20',
        marginMode: 'cross',
        enterPointSource: 'api',
        tradeSide: 'open',
        posMode: 'hedge_mode',
        orderType: 'limit',
        orderSource: 'normal',
        cTime: '1627293504612',
        uTime: '1627293505612',
        presetStopSurplusPrice: '2001',
        presetStopSurplusType: 'mark_price',
        presetStopSurplusExecutePrice: '2201',
        presetStopLossPrice: '1800',
        presetStopLossType: 'mark_price',
        presetStopLossExecutePrice: '1900',
      },
    ],
    endId: '123',
  });
  assertType<FuturesGetOrderResult>({
    symbol: 'ethusdt',
    size: '2',
    orderId: '123456',
    clientOid: '77777',
    baseVolume: '2',
    priceAvg: '1900',
    fee: '',
    price: '1900',
    state: 'filled',
    side: 'buy',
    force: 'gtc',
    totalProfits: '2112',
    posSide: 'long',
    marginCoin: 'usdt',
    presetStopSurplusPrice: '1910',
    presetStopSurplusType: 'fill_price',
    presetStopSurplusExecutePrice: '1911',
    presetStopLossPrice: '1890',
    presetStopLossType: 'fill_price',
    presetStopLossExecutePrice: '1989',
    quoteVolume: '1900',
    orderType: 'limit',
    leverage: '20',
    marginMode: 'cross',
    reduceOnly: 'yes',
    enterPointSource: 'api',
    tradeSide: '',
    posMode: 'one_way_mode',
    orderSource: 'normal',
    cancelReason: '',
    cTime: '1627300098776',
    uTime: '1627300098776',
  });
  assertType<FuturesGetOrderHistoryResult>({
    entrustedList: [
      {
        symbol: 'ethusdt',
        size: '100',
        orderId: '123',
        clientOid: '12321',
        baseVolume: '12.1',
        fee: '-0.00854',
        price: '1900',
        priceAvg: '1903',
        status: 'filled',
        side: 'buy',
        force: 'gtc',
        totalProfits: '0',
        posSide: 'long',
        marginCoin: 'usdt',
        quoteVolume: '22001.21',
        leverage: '20',
        marginMode: 'crossed',
        enterPointSource: 'api',
        tradeSide: 'open',
        posMode: 'hedge_mode',
        posAvg: '',
        orderType: 'limit',
        orderSource: 'normal',
        cTime: '1627293504612',
        uTime: '1627293505612',
        presetStopSurplusPrice: '2001',
        presetStopLossPrice: '1800',
      },
    ],
    endId: '123',
  });
  assertType<FuturesModifyOrderResult>({ orderId: '121212121212', clientOid: 'BITGET#121212121212' });
  assertType<FuturesPlaceOrderResult>({ clientOid: '121211212122', orderId: '121211212122' });
  assertType<FuturesReversePositionResult>({ clientOid: '121211212122', orderId: '1' });
});

test('answers that were seen elsewhere are results, too', () => {
  assertType<FuturesGetOpenOrdersResult>({ entrustedList: null, endId: null });
  assertType<FuturesPlaceOrderResult>({ orderId: null, clientOid: 'grid-1' });
  assertType<FuturesPlaceOrderResult>({ clientOid: 'grid-1' });
  assertType<FuturesBatchPlaceOrdersResult>({
    successList: [],
    failureList: [{ orderId: '', clientOid: 'grid-1', errorMsg: 'balance not enough', errorCode: '40754' }],
  });
});
