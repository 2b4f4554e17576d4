import { call, createTransport, paginate } from '@bitget-kit/transport';
import { assertType, expectTypeOf, test } from 'vitest';
import type { UtaOrder } from './UtaOrder.js';
import type { UtaBatchCancelOrdersParams } from './utaBatchCancelOrders.js';
import type { UtaBatchModifyOrdersParams } from './utaBatchModifyOrders.js';
import { type UtaBatchPlaceOrdersParams, utaBatchPlaceOrders } from './utaBatchPlaceOrders.js';
import type { UtaCancelOrderParams } from './utaCancelOrder.js';
import type { UtaCancelSymbolOrdersParams } from './utaCancelSymbolOrders.js';
import type { UtaClosePositionsParams } from './utaClosePositions.js';
import type { UtaCountdownCancelAllParams } from './utaCountdownCancelAll.js';
import type { UtaGetDepositAddressParams } from './utaGetDepositAddress.js';
import { type UtaDeposit, type UtaGetDepositRecordsParams, utaGetDepositRecords } from './utaGetDepositRecords.js';
import type { UtaGetFeeRateParams } from './utaGetFeeRate.js';
import type { UtaGetFillsParams } from './utaGetFills.js';
import type { UtaGetFinancialRecordsParams } from './utaGetFinancialRecords.js';
import { type UtaGetMaxOpenParams, utaGetMaxOpen } from './utaGetMaxOpen.js';
import { type UtaGetOpenOrdersParams, utaGetOpenOrders } from './utaGetOpenOrders.js';
import type { UtaGetOrderParams } from './utaGetOrder.js';
import type { UtaGetOrderHistoryParams } from './utaGetOrderHistory.js';
import type { UtaGetPositionHistoryParams } from './utaGetPositionHistory.js';
import type { UtaGetPositionsParams } from './utaGetPositions.js';
import type { UtaGetTransferableCoinsParams } from './utaGetTransferableCoins.js';
import type { UtaGetWithdrawalRecordsParams } from './utaGetWithdrawalRecords.js';
import type { UtaModifyOrderParams } from './utaModifyOrder.js';
import { type UtaPlaceOrderParams, utaPlaceOrder } from './utaPlaceOrder.js';
import { type UtaSetHoldModeParams, utaSetHoldMode } from './utaSetHoldMode.js';
import { type UtaSetLeverageParams, utaSetLeverage } from './utaSetLeverage.js';
import { type UtaTransferParams, utaTransfer } from './utaTransfer.js';
import type { UtaUpdateSubKeyParams } from './utaUpdateSubKey.js';
import { type UtaWithdrawParams, utaWithdraw } from './utaWithdraw.js';

const readOnly = createTransport({ permissions: ['read'] });
const trading = createTransport({ permissions: ['read', 'trade'] });
const limit = {
  category: 'SPOT',
  symbol: 'BTCUSDT',
  side: 'buy',
  orderType: 'limit',
  price: '50000',
  qty: '0.001',
} as const;
const market = { category: 'SPOT', symbol: 'BTCUSDT', side: 'buy', orderType: 'market', qty: '100' } as const;
const future = { ...market, category: 'USDT-FUTURES', qty: '0.01' } as const;

// The documentation's own examples, with three corrections: spot orders without what only futures know, categories in
// capitals, and the category of past positions under its own name.
test('documented requests are parameters', () => {
  assertType<UtaGetDepositAddressParams>({ coin: 'usdt' });
  assertType<UtaGetDepositRecordsParams>({ startTime: '1700561435000', endTime: '1703153435933' });
  assertType<UtaGetFeeRateParams>({ symbol: 'BTCUSDT', category: 'SPOT' });
  assertType<UtaGetFinancialRecordsParams>({ category: 'USDT-FUTURES', coin: 'BGB' });
  assertType<UtaGetMaxOpenParams>({ category: 'SPOT', symbol: 'BTCUSDT', orderType: 'market', side: 'sell' });
  assertType<UtaSetHoldModeParams>({ holdMode: 'one_way_mode' });
  assertType<UtaSetLeverageParams>({ category: 'USDT-FUTURES', symbol: 'EOSUSDT', leverage: '10' });
  assertType<UtaTransferParams>({ fromType: 'spot', toType: 'p2p', amount: '0.1', coin: 'BTC' });
  assertType<UtaGetTransferableCoinsParams>({ fromType: 'uta', toType: 'spot' });
  assertType<UtaWithdrawParams>({
    coin: 'usdt',
    transferType: 'internal_transfer',
    address: '234234242',
    innerToType: 'uid',
    size: '100',
  });
  assertType<UtaGetWithdrawalRecordsParams>({ startTime: '1700561435000', endTime: '1703153435933' });
  assertType<UtaGetPositionsParams>({ category: 'USDT-FUTURES', symbol: 'EOSUSDT' });
  assertType<UtaGetPositionHistoryParams>({ category: 'USDT-FUTURES' });
  assertType<UtaBatchModifyOrdersParams>([
    { orderId: '1', qty: '123', price: '123', autoCancel: 'no' },
    { orderId: '2', qty: '123', price: '123', autoCancel: 'no' },
  ]);
  assertType<UtaBatchCancelOrdersParams>([
    { orderId: '112233', category: 'SPOT', symbol: 'BTCUSDT' },
    { clientOid: '123456', category: 'SPOT', symbol: 'BTCUSDT' },
  ]);
  assertType<UtaCancelOrderParams>({ orderId: '111111111111111111' });
  assertType<UtaCancelSymbolOrdersParams>({ category: 'SPOT' });
  assertType<UtaClosePositionsParams>({ category: 'USDT-FUTURES' });
  assertType<UtaCountdownCancelAllParams>({ countdown: '40' });
  assertType<UtaGetFillsParams>({ orderId: '111111111111111111' });
  assertType<UtaGetOrderHistoryParams>({ category: 'USDT-FUTURES' });
  assertType<UtaModifyOrderParams>({ orderId: '1', qty: '123', price: '123', autoCancel: 'no' });
  assertType<UtaGetOrderParams>({ orderId: '1233965375251996672' });
  assertType<UtaBatchPlaceOrdersParams>([
    {
      category: 'SPOT',
      symbol: 'BGBUSDT',
      orderType: 'limit',
      qty: '123',
      price: '1.11',
      side: 'buy',
      timeInForce: 'gtc',
    },
  ]);
  assertType<UtaPlaceOrderParams>({
    category: 'SPOT',
    symbol: 'BGBUSDT',
    orderType: 'limit',
    qty: '123',
    price: '1.11',
    side: 'buy',
    timeInForce: 'gtc',
  });
  assertType<UtaGetOpenOrdersParams>({ category: 'USDT-FUTURES', symbol: 'BTCUSDT' });
});

test('hedge mode takes posSide, one-way mode reduceOnly', () => {
  assertType<UtaPlaceOrderParams>({ ...future, posSide: 'long' });
  assertType<UtaPlaceOrderParams>({ ...future, reduceOnly: 'yes' });
  // @ts-expect-error not both
  assertType<UtaPlaceOrderParams>({ ...future, posSide: 'long', reduceOnly: 'yes' });
  // @ts-expect-error spot has no positions
  assertType<UtaPlaceOrderParams>({ ...limit, posSide: 'long' });
  // @ts-expect-error nor anything to reduce
  assertType<UtaPlaceOrderParams>({ ...limit, reduceOnly: 'yes' });
  // @ts-expect-error here the values are in small letters
  assertType<UtaPlaceOrderParams>({ ...future, reduceOnly: 'YES' });
});

test('a limit order has a price, a market order has none', () => {
  assertType<UtaPlaceOrderParams>({ ...limit, timeInForce: 'post_only', takeProfit: '60000', tpTriggerBy: 'mark' });
  assertType<UtaPlaceOrderParams>(market);
  // @ts-expect-error the price is needed
  assertType<UtaPlaceOrderParams>({ ...limit, price: undefined });
  // @ts-expect-error the price would be ignored
  assertType<UtaPlaceOrderParams>({ ...market, price: '50000' });
  // @ts-expect-error so would the time in force
  assertType<UtaPlaceOrderParams>({ ...market, timeInForce: 'ioc' });
  // @ts-expect-error money is text
  assertType<UtaPlaceOrderParams>({ ...limit, qty: 0.001 });
  // @ts-expect-error categories are written in capitals
  assertType<UtaPlaceOrderParams>({ ...limit, category: 'spot' });
  // @ts-expect-error v3 says qty
  assertType<UtaPlaceOrderParams>({ category: 'SPOT', symbol: 'BTCUSDT', side: 'buy', orderType: 'market', size: '1' });
  // @ts-expect-error v3 says timeInForce
  assertType<UtaPlaceOrderParams>({ ...limit, force: 'gtc' });
});

test('batches are plain lists', () => {
  assertType<UtaBatchPlaceOrdersParams>([limit, market] as const);
  // @ts-expect-error not a list in an object
  assertType<UtaBatchPlaceOrdersParams>({ orderList: [limit] });
  // @ts-expect-error every entry is checked
  assertType<UtaBatchPlaceOrdersParams>([limit, { ...limit, price: undefined }]);
  // @ts-expect-error an entry needs its category
  assertType<UtaBatchCancelOrdersParams>([{ symbol: 'BTCUSDT', orderId: '1' }]);
});

test('an order is named by one of its ids', () => {
  assertType<UtaGetOrderParams>({ clientOid: 'grid-1' });
  // @ts-expect-error one of the two is needed
  assertType<UtaGetOrderParams>({});
  // @ts-expect-error ids are text, they are larger than numbers can hold
  assertType<UtaCancelOrderParams>({ orderId: 17 });
  // @ts-expect-error a change without an order
  assertType<UtaModifyOrderParams>({ price: '1' });
  // @ts-expect-error a change of nothing
  assertType<UtaModifyOrderParams>({ orderId: '1', autoCancel: 'yes' });
  // @ts-expect-error the same in a batch
  assertType<UtaBatchModifyOrdersParams>([{ orderId: '1' }]);
});

test('settings and money', () => {
  assertType<UtaSetLeverageParams>({ category: 'MARGIN', coin: 'BTC', leverage: 3 });
  // @ts-expect-error margin leverage belongs to a coin
  assertType<UtaSetLeverageParams>({ category: 'MARGIN', symbol: 'BTCUSDT', leverage: 3 });
  // @ts-expect-error futures leverage to a contract
  assertType<UtaSetLeverageParams>({ category: 'USDT-FUTURES', coin: 'BTC', leverage: 3 });
  // @ts-expect-error spot has none
  assertType<UtaSetLeverageParams>({ category: 'SPOT', symbol: 'BTCUSDT', leverage: 3 });
  assertType<UtaTransferParams>({
    fromType: 'uta',
    toType: 'isolated_margin',
    symbol: 'BTCUSDT',
    coin: 'BTC',
    amount: '1',
  });
  // @ts-expect-error isolated margin needs its pair
  assertType<UtaTransferParams>({ fromType: 'uta', toType: 'isolated_margin', coin: 'BTC', amount: '1' });
  // @ts-expect-error a network is needed on chain
  assertType<UtaWithdrawParams>({ transferType: 'on_chain', coin: 'USDT', address: '0x1', size: '1' });
  // @ts-expect-error a phone number needs its country
  assertType<UtaWithdrawParams>({
    transferType: 'internal_transfer',
    innerToType: 'mobile',
    coin: 'USDT',
    address: '1',
    size: '1',
  });
  // @ts-expect-error both ends of the range are needed
  assertType<UtaGetDepositRecordsParams>({ startTime: 1700561435000 });
  // @ts-expect-error a limit order's price is needed
  assertType<UtaGetMaxOpenParams>({ category: 'SPOT', symbol: 'BTCUSDT', side: 'buy', orderType: 'limit' });
});

test('rights of a key change whole, or stay', () => {
  const key = { apiKey: 'bg_1', passphrase: 'correctHorse1' };
  assertType<UtaUpdateSubKeyParams>({ ...key, ips: ['203.0.113.7'] });
  assertType<UtaUpdateSubKeyParams>({ ...key, type: 'read_only', permissions: ['uta_trade'] });
  // @ts-expect-error to do what?
  assertType<UtaUpdateSubKeyParams>({ ...key, type: 'read_only' });
  // @ts-expect-error no such permission
  assertType<UtaUpdateSubKeyParams>({ ...key, type: 'read_only', permissions: ['withdraw'] });
});

test('each call needs its own permission', async () => {
  const page = await call(readOnly, utaGetOpenOrders, { category: 'SPOT' });
  expectTypeOf(page.list).toEqualTypeOf<UtaOrder[] | null>();
  await call(readOnly, utaGetMaxOpen, { category: 'SPOT', symbol: 'BTCUSDT', side: 'buy', orderType: 'market' });
  // @ts-expect-error placing needs 'trade'
  await call(readOnly, utaPlaceOrder, limit);
  // @ts-expect-error so do batches
  await call(readOnly, utaBatchPlaceOrders, [limit]);
  // @ts-expect-error and setting leverage
  await call(readOnly, utaSetLeverage, { category: 'MARGIN', coin: 'BTC', leverage: 3 });
  // @ts-expect-error and the position mode
  await call(readOnly, utaSetHoldMode, { holdMode: 'hedge_mode' });
  // @ts-expect-error moving coins needs 'transfer'
  await call(trading, utaTransfer, { fromType: 'uta', toType: 'spot', coin: 'USDT', amount: '1' });
  // @ts-expect-error sending them out needs 'withdraw'
  await call(trading, utaWithdraw, {
    transferType: 'on_chain',
    coin: 'USDT',
    chain: 'trc20',
    address: '0x1',
    size: '1',
  });
  // @ts-expect-error a price that is a number is found through call, too
  await call(trading, utaPlaceOrder, { ...limit, price: 50000 });
});

test('lists are walked row by row', () => {
  const orders = paginate(readOnly, utaGetOpenOrders, { category: 'SPOT' });
  expectTypeOf(orders[Symbol.asyncIterator]().next()).resolves.toExtend<IteratorResult<UtaOrder>>();
  const deposits = paginate(readOnly, utaGetDepositRecords, { startTime: 1700561435000, endTime: 1703153435933 });
  expectTypeOf(deposits[Symbol.asyncIterator]().next()).resolves.toExtend<IteratorResult<UtaDeposit>>();
});
