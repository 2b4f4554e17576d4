import { call, createTransport, paginate } from '@bitget-kit/transport';
import { assertType, expectTypeOf, test } from 'vitest';
import type { FuturesBatchCancelOrdersParams } from './futuresBatchCancelOrders.js';
import type { FuturesBatchPlaceOrdersParams } from './futuresBatchPlaceOrders.js';
import type { FuturesCancelAllOrdersParams } from './futuresCancelAllOrders.js';
import { type FuturesCancelOrderParams, futuresCancelOrder } from './futuresCancelOrder.js';
import type { FuturesClosePositionsParams } from './futuresClosePositions.js';
import type { FuturesGetAccountParams } from './futuresGetAccount.js';
import type { FuturesGetAccountsParams } from './futuresGetAccounts.js';
import type { FuturesGetBillsParams } from './futuresGetBills.js';
import type { FuturesGetFillHistoryParams } from './futuresGetFillHistory.js';
import type { FuturesGetFillsParams } from './futuresGetFills.js';
import type { FuturesGetMaxOpenParams } from './futuresGetMaxOpen.js';
import type { FuturesGetOpenCountParams } from './futuresGetOpenCount.js';
import {
  type FuturesGetOpenOrdersParams,
  type FuturesOpenOrder,
  futuresGetOpenOrders,
} from './futuresGetOpenOrders.js';
import { type FuturesGetOrderParams, futuresGetOrder } from './futuresGetOrder.js';
import type { FuturesGetOrderHistoryParams } from './futuresGetOrderHistory.js';
import type { FuturesGetPositionParams } from './futuresGetPosition.js';
import type { FuturesGetPositionHistoryParams } from './futuresGetPositionHistory.js';
import { type FuturesGetPositionsParams, futuresGetPositions } from './futuresGetPositions.js';
import type { FuturesModifyOrderParams } from './futuresModifyOrder.js';
import {
  type FuturesHedgeOrder,
  type FuturesOneWayOrder,
  type FuturesPlaceOrderParams,
  futuresPlaceOrder,
} from './futuresPlaceOrder.js';
import type { FuturesReversePositionParams } from './futuresReversePosition.js';
import { type FuturesSetLeverageParams, futuresSetLeverage } from './futuresSetLeverage.js';
import type { FuturesSetMarginParams } from './futuresSetMargin.js';
import type { FuturesSetMarginModeParams } from './futuresSetMarginMode.js';
import type { FuturesSetPositionModeParams } from './futuresSetPositionMode.js';

const transport = createTransport();
const readOnly = createTransport({ permissions: ['read'] });
const contract = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' } as const;
const frame = { ...contract, marginMode: 'crossed', marginCoin: 'USDT' } as const;
const limit = { orderType: 'limit', force: 'gtc', price: '50000', size: '0.01' } as const;

// The documentation's own examples, with three corrections: product types in capitals, as in its tables; no `force` and
// `reduceOnly` in the batch's market order of hedge mode; the `side` that the reversal lacks.
test('documented requests are parameters', () => {
  assertType<FuturesBatchCancelOrdersParams>({
    symbol: 'BTCUSDT',
    productType: 'USDT-FUTURES',
    marginCoin: 'USDT',
    orderIdList: [{ orderId: '121211212122' }],
  });
  assertType<FuturesBatchPlaceOrdersParams>({
    symbol: 'BTCUSDT',
    productType: 'USDT-FUTURES',
    marginMode: 'crossed',
    marginCoin: 'USDT',
    orderList: [
      {
        size: '1',
        side: 'buy',
        tradeSide: 'open',
        orderType: 'market',
        clientOid: '123456',
        presetStopSurplusPrice: '20000',
        presetStopLossPrice: '10000',
      },
    ],
  });
  assertType<FuturesCancelAllOrdersParams>({ productType: 'USDT-FUTURES', marginCoin: 'USDT' });
  assertType<FuturesCancelOrderParams>({
    orderId: '1',
    symbol: 'BTCUSDT',
    productType: 'USDT-FUTURES',
    marginCoin: 'USDT',
  });
  assertType<FuturesClosePositionsParams>({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', holdSide: 'long' });
  assertType<FuturesGetAccountParams>({ symbol: 'btcusdt', productType: 'USDT-FUTURES', marginCoin: 'usdt' });
  assertType<FuturesGetAccountsParams>({ productType: 'USDT-FUTURES' });
  assertType<FuturesGetBillsParams>({ productType: 'USDT-FUTURES' });
  assertType<FuturesGetFillHistoryParams>({ productType: 'USDT-FUTURES' });
  assertType<FuturesGetFillsParams>({ productType: 'USDT-FUTURES' });
  assertType<FuturesGetMaxOpenParams>({
    productType: 'USDT-FUTURES',
    symbol: 'ETHUSDT',
    posSide: 'long',
    orderType: 'market',
    marginCoin: 'USDT',
    openAmount: '50',
  });
  assertType<FuturesGetOpenCountParams>({
    productType: 'USDT-FUTURES',
    symbol: 'ethusdt',
    marginCoin: 'USDT',
    openPrice: '23189.5',
    leverage: '20',
    openAmount: '5000',
  });
  assertType<FuturesGetOpenOrdersParams>({ productType: 'USDT-FUTURES' });
  assertType<FuturesGetOrderParams>({ symbol: 'ETHUSDT', orderId: '1', clientOid: '1', productType: 'USDT-FUTURES' });
  assertType<FuturesGetOrderHistoryParams>({ productType: 'USDT-FUTURES' });
  assertType<FuturesGetPositionParams>({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT' });
  assertType<FuturesGetPositionHistoryParams>({ productType: 'USDT-FUTURES' });
  assertType<FuturesGetPositionsParams>({ productType: 'USDT-FUTURES', marginCoin: 'USDT' });
  assertType<FuturesModifyOrderParams>({
    orderId: '1',
    newClientOid: '1212112121223',
    symbol: 'ETHUSDT',
    productType: 'USDT-FUTURES',
    marginCoin: 'USDT',
    newSize: '0.04',
    newPrice: '1800.00',
  });
  assertType<FuturesPlaceOrderParams>({
    symbol: 'ETHUSDT',
    productType: 'USDT-FUTURES',
    marginMode: 'isolated',
    marginCoin: 'USDT',
    size: '0.1',
    price: '2000',
    side: 'sell',
    tradeSide: 'open',
    orderType: 'limit',
    force: 'gtc',
    clientOid: '121211212122',
  });
  assertType<FuturesReversePositionParams>({
    symbol: 'ethusdt',
    productType: 'USDT-FUTURES',
    marginCoin: 'usdt',
    side: 'buy',
    size: '30',
    clientOid: '12345',
  });
  assertType<FuturesSetLeverageParams>({
    symbol: 'btcusdt',
    productType: 'USDT-FUTURES',
    marginCoin: 'usdt',
    leverage: '20',
    holdSide: 'long',
  });
  assertType<FuturesSetMarginParams>({
    symbol: 'btcusdt',
    productType: 'USDT-FUTURES',
    marginCoin: 'usdt',
    amount: '20',
    holdSide: 'long',
  });
  assertType<FuturesSetMarginModeParams>({
    symbol: 'btcusdt',
    productType: 'USDT-FUTURES',
    marginCoin: 'usdt',
    marginMode: 'isolated',
  });
  assertType<FuturesSetPositionModeParams>({ productType: 'USDT-FUTURES', posMode: 'one_way_mode' });
});

test('an order is of hedge mode or of one-way mode', () => {
  assertType<FuturesPlaceOrderParams>({ ...frame, ...limit, side: 'buy', tradeSide: 'open' });
  assertType<FuturesPlaceOrderParams>({ ...frame, ...limit, side: 'sell', reduceOnly: 'YES' });
  assertType<FuturesPlaceOrderParams>({ ...frame, ...limit, side: 'buy' });
  // @ts-expect-error hedge mode needs tradeSide
  assertType<FuturesHedgeOrder>({ ...frame, ...limit, side: 'buy' });
  // @ts-expect-error one-way mode has no tradeSide
  assertType<FuturesOneWayOrder>({ ...frame, ...limit, side: 'buy', tradeSide: 'open' });
  // @ts-expect-error reduceOnly is of one-way mode, tradeSide of hedge mode
  assertType<FuturesPlaceOrderParams>({ ...frame, ...limit, side: 'sell', tradeSide: 'close', reduceOnly: 'YES' });
  const hedge = { ...limit, side: 'buy', tradeSide: 'open' } as const;
  const oneWay = { ...limit, side: 'buy', reduceOnly: 'YES' } as const;
  assertType<FuturesBatchPlaceOrdersParams>({ ...frame, orderList: [hedge, hedge] });
  assertType<FuturesBatchPlaceOrdersParams>({ ...frame, orderList: [oneWay] });
  // @ts-expect-error an account has one position mode at a time
  assertType<FuturesBatchPlaceOrdersParams>({ ...frame, orderList: [hedge, oneWay] });
});

test('an order is limit or market', () => {
  assertType<FuturesPlaceOrderParams>({ ...frame, side: 'buy', orderType: 'market', size: '0.01' });
  // @ts-expect-error a limit order needs a price
  assertType<FuturesPlaceOrderParams>({ ...frame, side: 'buy', orderType: 'limit', force: 'gtc', size: '0.01' });
  // @ts-expect-error a market order has no price
  assertType<FuturesPlaceOrderParams>({ ...frame, side: 'buy', orderType: 'market', price: '50000', size: '0.01' });
  // @ts-expect-error a market order has no time in force
  assertType<FuturesPlaceOrderParams>({ ...frame, side: 'buy', orderType: 'market', force: 'gtc', size: '0.01' });
  // @ts-expect-error a limit order's estimate needs its price
  assertType<FuturesGetMaxOpenParams>({ ...contract, marginCoin: 'USDT', posSide: 'long', orderType: 'limit' });
});

test('money and ids are strings, sets are closed', () => {
  // @ts-expect-error a price is a decimal string
  assertType<FuturesPlaceOrderParams>({ ...frame, ...limit, side: 'buy', price: 50000 });
  // @ts-expect-error a size is a decimal string
  assertType<FuturesPlaceOrderParams>({ ...frame, ...limit, side: 'buy', size: 0.01 });
  // @ts-expect-error margin is a decimal string
  assertType<FuturesSetMarginParams>({ ...contract, marginCoin: 'USDT', holdSide: 'long', amount: 20 });
  // @ts-expect-error an id is a string
  assertType<FuturesGetOrderParams>({ ...contract, orderId: 116914 });
  // @ts-expect-error no such product type
  assertType<FuturesGetPositionsParams>({ productType: 'UMCBL' });
  // @ts-expect-error product types are written in capitals
  assertType<FuturesGetPositionsParams>({ productType: 'usdt-futures' });
  // @ts-expect-error the exchange says crossed
  assertType<FuturesSetMarginModeParams>({ ...contract, marginCoin: 'USDT', marginMode: 'cross' });
  // @ts-expect-error no such kind of entry
  assertType<FuturesGetBillsParams>({ productType: 'USDT-FUTURES', businessType: 'funding' });
});

test('an order is named by one id at least', () => {
  assertType<FuturesCancelOrderParams>({ ...contract, clientOid: 'grid-1' });
  // @ts-expect-error neither id
  assertType<FuturesCancelOrderParams>(contract);
  // @ts-expect-error neither id
  assertType<FuturesGetOrderParams>(contract);
  // @ts-expect-error neither id
  assertType<FuturesModifyOrderParams>({ ...contract, newClientOid: 'grid-1b', newPrice: '1', newSize: '1' });
});

test('a batch of cancels names its orders, or none', () => {
  assertType<FuturesBatchCancelOrdersParams>(contract);
  assertType<FuturesBatchCancelOrdersParams>({ productType: 'USDT-FUTURES' });
  // @ts-expect-error an empty list could cancel everything
  assertType<FuturesBatchCancelOrdersParams>({ ...contract, orderIdList: [] });
  // @ts-expect-error the orders' contract is needed
  assertType<FuturesBatchCancelOrdersParams>({ productType: 'USDT-FUTURES', orderIdList: [{ orderId: '1' }] });
});

test('a change is a whole one', () => {
  const order = { ...contract, clientOid: 'grid-1', newClientOid: 'grid-1b' };
  assertType<FuturesModifyOrderParams>({ ...order, newPresetStopLossPrice: '1', newPresetStopSurplusPrice: '2' });
  // @ts-expect-error price and size go together
  assertType<FuturesModifyOrderParams>({ ...order, newPrice: '1' });
  // @ts-expect-error the exchange would ignore the stop-loss
  assertType<FuturesModifyOrderParams>({ ...order, newPrice: '1', newSize: '1', newPresetStopLossPrice: '1' });
  assertType<FuturesSetLeverageParams>({ ...contract, marginCoin: 'USDT', longLeverage: '5', shortLeverage: 10 });
  // @ts-expect-error one of the two would override the other
  assertType<FuturesSetLeverageParams>({ ...contract, marginCoin: 'USDT', leverage: '5', longLeverage: '5' });
});

test('reading needs read, changing the account needs trade', async () => {
  await call(readOnly, futuresGetPositions, { productType: 'USDT-FUTURES' });
  // @ts-expect-error placing needs 'trade'
  await call(readOnly, futuresPlaceOrder, { ...frame, ...limit, side: 'buy' });
  // @ts-expect-error so does cancelling
  await call(readOnly, futuresCancelOrder, { ...contract, orderId: '1' });
  // @ts-expect-error and so does setting leverage
  await call(readOnly, futuresSetLeverage, { ...contract, marginCoin: 'USDT', leverage: '5' });
  // @ts-expect-error a price that is a number is found through call, too
  await call(transport, futuresPlaceOrder, { ...frame, ...limit, side: 'buy', price: 50000 });
});

test('results are open and say what may be missing', async () => {
  const placed = await call(transport, futuresPlaceOrder, { ...frame, ...limit, side: 'buy' });
  expectTypeOf(placed.orderId).toEqualTypeOf<string | null | undefined>();
  const order = await call(readOnly, futuresGetOrder, { ...contract, orderId: '1' });
  assertType<typeof order>({ ...order, state: 'a state of tomorrow', tradeSide: 'a side of tomorrow' });
  const page = await call(readOnly, futuresGetOpenOrders, { productType: 'USDT-FUTURES' });
  expectTypeOf(page.entrustedList).toEqualTypeOf<FuturesOpenOrder[] | null>();
  const orders = paginate(readOnly, futuresGetOpenOrders, { productType: 'USDT-FUTURES' });
  expectTypeOf(orders[Symbol.asyncIterator]().next()).resolves.toExtend<IteratorResult<FuturesOpenOrder>>();
});
