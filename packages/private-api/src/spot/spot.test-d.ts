import { call, createTransport, paginate } from '@bitget-kit/transport';
import { assertType, expectTypeOf, test } from 'vitest';
import type { SpotOrderFees } from './SpotOrder.js';
import type { SpotBatchCancelOrdersParams } from './spotBatchCancelOrders.js';
import type { SpotBatchModifyOrdersParams } from './spotBatchModifyOrders.js';
import { type SpotBatchPlaceOrdersParams, spotBatchPlaceOrders } from './spotBatchPlaceOrders.js';
import { type SpotCancelOrderParams, spotCancelOrder } from './spotCancelOrder.js';
import type { SpotCancelSymbolOrdersParams } from './spotCancelSymbolOrders.js';
import { type SpotCancelWithdrawalParams, spotCancelWithdrawal } from './spotCancelWithdrawal.js';
import type { SpotGetAssetsParams } from './spotGetAssets.js';
import type { SpotGetBillsParams } from './spotGetBills.js';
import type { SpotGetDepositAddressParams } from './spotGetDepositAddress.js';
import type { SpotGetDepositRecordsParams } from './spotGetDepositRecords.js';
import { type SpotGetFillsParams, spotGetFills } from './spotGetFills.js';
import { type SpotGetOpenOrdersParams, type SpotOpenOrder, spotGetOpenOrders } from './spotGetOpenOrders.js';
import { type SpotGetOrderParams, spotGetOrder } from './spotGetOrder.js';
import type { SpotGetOrderHistoryParams } from './spotGetOrderHistory.js';
import type { SpotGetTransferableCoinsParams } from './spotGetTransferableCoins.js';
import type { SpotGetTransferRecordsParams } from './spotGetTransferRecords.js';
import type { SpotGetWithdrawalRecordsParams } from './spotGetWithdrawalRecords.js';
import { type SpotModifyOrderParams, spotModifyOrder } from './spotModifyOrder.js';
import { type SpotPlaceOrderParams, spotPlaceOrder } from './spotPlaceOrder.js';
import { type SpotTransferParams, spotTransfer } from './spotTransfer.js';
import type { SpotTransferSubaccountParams } from './spotTransferSubaccount.js';
import type { SpotWithdrawParams } from './spotWithdraw.js';

const transport = createTransport();
const readOnly = createTransport({ permissions: ['read'] });
const limit = {
  symbol: 'BTCUSDT',
  side: 'buy',
  orderType: 'limit',
  force: 'gtc',
  price: '50000',
  size: '0.001',
} as const;
const market = { symbol: 'BTCUSDT', side: 'buy', orderType: 'market', size: '100' } as const;

// The documentation's own examples, with two corrections to the transfer records: times in ms instead of seconds, and
// `spot` for an account `exchange`, which its table does not know.
test('documented requests are parameters', () => {
  assertType<SpotGetBillsParams>({});
  assertType<SpotBatchCancelOrdersParams>({
    symbol: '',
    batchMode: 'multiple',
    orderList: [{ orderId: '121211212122', symbol: 'BTCUSDT', clientOid: '121211212122' }],
  });
  assertType<SpotBatchModifyOrdersParams>({
    orderList: [{ orderId: 'xxxxxxxxxxxxxxxxx', clientOid: '', symbol: 'BTCUSDT', price: '3.17', size: '5' }],
  });
  assertType<SpotBatchPlaceOrdersParams>({
    symbol: 'BTCUSDT',
    orderList: [
      { side: 'buy', orderType: 'limit', force: 'gtc', price: '23222.5', size: '1', clientOid: '121211212122' },
    ],
  });
  assertType<SpotCancelOrderParams>({ symbol: 'BTCUSDT', orderId: '121211212122' });
  assertType<SpotCancelSymbolOrdersParams>({ symbol: 'BTCUSDT' });
  assertType<SpotCancelWithdrawalParams>({ orderId: '1231231312312' });
  assertType<SpotGetAssetsParams>({ coin: 'USDT' });
  assertType<SpotGetDepositAddressParams>({ coin: 'USDT', chain: 'trc20' });
  assertType<SpotGetDepositRecordsParams>({
    coin: 'USDT',
    startTime: '1659036670000',
    endTime: '1659076670000',
    limit: '20',
  });
  assertType<SpotGetFillsParams>({
    symbol: 'BTCUSDT',
    startTime: '1659036670000',
    endTime: '1659076670000',
    limit: '20',
  });
  assertType<SpotGetOpenOrdersParams>({
    symbol: 'BTCUSDT',
    startTime: '1659036670000',
    endTime: '1659076670000',
    limit: '20',
  });
  assertType<SpotGetOrderParams>({ orderId: '1234567890' });
  assertType<SpotGetOrderHistoryParams>({
    symbol: 'BTCUSDT',
    startTime: '1659036670000',
    endTime: '1659076670000',
    limit: '20',
  });
  assertType<SpotGetTransferRecordsParams>({
    coin: 'USDT',
    fromType: 'spot',
    startTime: '1659076670000',
    endTime: '1659076670000',
    limit: '100',
  });
  assertType<SpotGetTransferableCoinsParams>({ fromType: 'isolated_margin', toType: 'spot' });
  assertType<SpotGetWithdrawalRecordsParams>({
    coin: 'USDT',
    clientOid: '123',
    startTime: '1659036670000',
    endTime: '1659076670000',
    limit: '20',
  });
  assertType<SpotModifyOrderParams>({
    orderId: 'xxxxxxxxxxxxxxx',
    clientOid: '',
    symbol: 'BTCUSDT',
    price: '3.24',
    size: '4',
  });
  assertType<SpotPlaceOrderParams>({
    symbol: 'BTCUSDT',
    side: 'buy',
    orderType: 'limit',
    force: 'gtc',
    price: '23222.5',
    size: '1',
    clientOid: '121211212122',
  });
  assertType<SpotTransferParams>({
    fromType: 'spot',
    toType: 'isolated_margin',
    amount: '300',
    symbol: 'BTCUSDT',
    clientOid: '1',
    coin: 'USDT',
  });
  assertType<SpotWithdrawParams>({
    coin: 'USDT',
    transferType: 'on_chain',
    address: '*******************************************',
    chain: 'trc20',
    size: '0.009',
  });
});

test('an order is limit or market', () => {
  assertType<SpotPlaceOrderParams>(limit);
  assertType<SpotPlaceOrderParams>(market);
  assertType<SpotPlaceOrderParams>({ ...market, force: 'gtc', clientOid: 'weekly-17' });
  // @ts-expect-error a market order has no price
  assertType<SpotPlaceOrderParams>({ ...market, price: '50000' });
  // @ts-expect-error a limit order needs a price
  assertType<SpotPlaceOrderParams>({ ...limit, price: undefined });
  // @ts-expect-error a limit order needs a time in force
  assertType<SpotPlaceOrderParams>({ ...limit, force: undefined });
  // @ts-expect-error a market order cannot be maker only
  assertType<SpotPlaceOrderParams>({ ...market, force: 'post_only' });
});

test('money and ids are strings, sets are closed', () => {
  // @ts-expect-error a price is a decimal string
  assertType<SpotPlaceOrderParams>({ ...limit, price: 50000 });
  // @ts-expect-error a size is a decimal string
  assertType<SpotPlaceOrderParams>({ ...market, size: 100 });
  // @ts-expect-error no such side
  assertType<SpotPlaceOrderParams>({ ...limit, side: 'long' });
  // @ts-expect-error sides are written in small letters
  assertType<SpotPlaceOrderParams>({ ...limit, side: 'BUY' });
  // @ts-expect-error an id is a string
  assertType<SpotGetOrderParams>({ orderId: 116914 });
  // @ts-expect-error an amount is a decimal string
  assertType<SpotTransferParams>({ fromType: 'spot', toType: 'p2p', coin: 'USDT', amount: 1 });
  // @ts-expect-error the wire says fait
  assertType<SpotGetBillsParams>({ groupType: 'fiat' });
});

test('a triggered order has a trigger, and none of what the exchange ignores', () => {
  assertType<SpotPlaceOrderParams>({ ...limit, tpslType: 'tpsl', triggerPrice: '49000' });
  assertType<SpotPlaceOrderParams>({ ...market, tpslType: 'tpsl', triggerPrice: '49000' });
  // @ts-expect-error no trigger
  assertType<SpotPlaceOrderParams>({ ...limit, tpslType: 'tpsl' });
  // @ts-expect-error a trigger on an ordinary order
  assertType<SpotPlaceOrderParams>({ ...limit, triggerPrice: '49000' });
  // @ts-expect-error its clientOid would be ignored
  assertType<SpotPlaceOrderParams>({ ...limit, tpslType: 'tpsl', triggerPrice: '49000', clientOid: 'stop-1' });
  // @ts-expect-error an attached stop-loss would be ignored
  assertType<SpotPlaceOrderParams>({ ...limit, tpslType: 'tpsl', triggerPrice: '49000', presetStopLossPrice: '1' });
  assertType<SpotCancelOrderParams>({ symbol: 'BTCUSDT', tpslType: 'tpsl', orderId: '1' });
  // @ts-expect-error it is cancelled by orderId
  assertType<SpotCancelOrderParams>({ symbol: 'BTCUSDT', tpslType: 'tpsl', clientOid: 'stop-1' });
});

test('an order is named by one id at least', () => {
  assertType<SpotCancelOrderParams>({ symbol: 'BTCUSDT', clientOid: 'grid-1' });
  assertType<SpotGetOrderParams>({ orderId: '1', clientOid: 'grid-1' });
  // @ts-expect-error neither id
  assertType<SpotCancelOrderParams>({ symbol: 'BTCUSDT' });
  // @ts-expect-error neither id
  assertType<SpotGetOrderParams>({});
  // @ts-expect-error neither id
  assertType<SpotModifyOrderParams>({ symbol: 'BTCUSDT', price: '1', size: '1' });
  // @ts-expect-error neither id, in a row
  assertType<SpotBatchModifyOrdersParams>({ orderList: [{ symbol: 'BTCUSDT', price: '1', size: '1' }] });
});

test('a batch is of one pair or of many', () => {
  const { symbol, ...terms } = limit;
  assertType<SpotBatchPlaceOrdersParams>({ symbol, batchMode: 'single', orderList: [terms, terms] });
  assertType<SpotBatchPlaceOrdersParams>({ batchMode: 'multiple', orderList: [limit, market] });
  // @ts-expect-error the pair is missing
  assertType<SpotBatchPlaceOrdersParams>({ orderList: [terms] });
  // @ts-expect-error the exchange would ignore the pair of the order
  assertType<SpotBatchPlaceOrdersParams>({ symbol: 'ETHUSDT', orderList: [limit] });
  // @ts-expect-error each order needs its pair
  assertType<SpotBatchPlaceOrdersParams>({ batchMode: 'multiple', symbol, orderList: [terms] });
  // @ts-expect-error a market order in a batch has no price either
  assertType<SpotBatchPlaceOrdersParams>({ batchMode: 'multiple', orderList: [{ ...market, price: '1' }] });
  assertType<SpotBatchCancelOrdersParams>({ symbol, orderList: [{ clientOid: 'grid-1' }, { clientOid: 'grid-2' }] });
  // @ts-expect-error the exchange would fail the second
  assertType<SpotBatchCancelOrdersParams>({ symbol, orderList: [{ orderId: '1' }, { clientOid: 'grid-2' }] });
});

test('isolated margin has an account for each pair', () => {
  const amount = { coin: 'USDT', amount: '1' };
  assertType<SpotTransferParams>({ ...amount, fromType: 'spot', toType: 'usdt_futures' });
  assertType<SpotTransferParams>({ ...amount, fromType: 'isolated_margin', toType: 'spot', symbol: 'BTCUSDT' });
  // @ts-expect-error which pair?
  assertType<SpotTransferParams>({ ...amount, fromType: 'spot', toType: 'isolated_margin' });
  // @ts-expect-error which pair?
  assertType<SpotTransferParams>({ ...amount, fromType: 'isolated_margin', toType: 'spot' });
});

test('so it has between sub-accounts', () => {
  const users = { coin: 'USDT', amount: '1', fromUserId: '1', toUserId: '2' };
  assertType<SpotTransferSubaccountParams>({
    ...users,
    fromType: 'spot',
    toType: 'isolated_margin',
    symbol: 'BTCUSDT',
  });
  // @ts-expect-error which pair?
  assertType<SpotTransferSubaccountParams>({ ...users, fromType: 'spot', toType: 'isolated_margin' });
});

test('a withdrawal is over a network or internal', () => {
  const coins = { coin: 'USDT', size: '25', address: 'somebody' };
  assertType<SpotWithdrawParams>({ ...coins, transferType: 'internal_transfer' });
  assertType<SpotWithdrawParams>({
    ...coins,
    transferType: 'internal_transfer',
    innerToType: 'mobile',
    areaCode: '49',
  });
  // @ts-expect-error over which network?
  assertType<SpotWithdrawParams>({ ...coins, transferType: 'on_chain' });
  // @ts-expect-error a phone number needs its country
  assertType<SpotWithdrawParams>({ ...coins, transferType: 'internal_transfer', innerToType: 'mobile' });
  // @ts-expect-error the wire has an underscore
  assertType<SpotWithdrawParams>({ ...coins, transferType: 'on-chain', chain: 'trc20' });
});

test('each endpoint needs its own permission', async () => {
  await call(readOnly, spotGetFills, { symbol: 'BTCUSDT' });
  // @ts-expect-error placing needs 'trade'
  await call(readOnly, spotPlaceOrder, limit);
  // @ts-expect-error so does cancelling
  await call(readOnly, spotCancelOrder, { symbol: 'BTCUSDT', orderId: '1' });
  const trader = createTransport({ permissions: ['read', 'trade'] });
  // @ts-expect-error moving coins needs 'transfer'
  await call(trader, spotTransfer, { fromType: 'spot', toType: 'p2p', coin: 'USDT', amount: '1' });
  // @ts-expect-error sending coins out needs 'withdraw'
  await call(trader, spotCancelWithdrawal, { orderId: '1' });
  // @ts-expect-error a price that is a number is found through call, too
  await call(transport, spotPlaceOrder, { ...limit, price: 50000 });
});

test('results are open and say what may be missing', async () => {
  const [order] = await call(readOnly, spotGetOrder, { clientOid: 'grid-1' });
  if (order) assertType<typeof order>({ ...order, status: 'a state of tomorrow', orderSource: 'a source of tomorrow' });
  const { failureList } = await call(transport, spotBatchPlaceOrders, { batchMode: 'multiple', orderList: [limit] });
  expectTypeOf(failureList[0]?.errorCode).toEqualTypeOf<string | undefined>();
  const change = await call(transport, spotModifyOrder, { symbol: 'BTCUSDT', orderId: '1', price: '1', size: '1' });
  expectTypeOf(change.msg).toEqualTypeOf<string | null>();
  const orders = paginate(readOnly, spotGetOpenOrders, {});
  expectTypeOf(orders[Symbol.asyncIterator]().next()).resolves.toExtend<IteratorResult<SpotOpenOrder>>();
  const fees: SpotOrderFees = { newFees: { c: 0, d: 0, r: -0.1, t: -0.1, deduction: false, totalDeductionFee: 0 } };
  expectTypeOf(fees.newFees?.t).toEqualTypeOf<number | undefined>();
});
