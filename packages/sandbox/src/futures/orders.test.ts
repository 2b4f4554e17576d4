import { describe, expect, test } from 'vitest';
import { openFutures } from '../testing/openFutures.js';

describe('in hedge mode', () => {
  test('`side` is the direction of the position, for opening and for closing', async () => {
    const { call, place, detail, position } = await openFutures();
    const opened = await place({ side: 'sell', orderType: 'market', size: '0.02' });
    expect(await detail(opened.data.orderId)).toMatchObject({
      status: 'filled',
      side: 'sell',
      posSide: 'short',
      tradeSide: 'open',
      posMode: 'hedge_mode',
      orderSource: 'market',
      leverage: '10',
    });
    expect(await position('short')).toMatchObject({ total: '0.02', marginMode: 'crossed', leverage: '10' });
    const closed = await place({ side: 'sell', tradeSide: 'close', orderType: 'market', size: '0.01' });
    expect(await detail(closed.data.orderId)).toMatchObject({
      status: 'filled',
      side: 'sell',
      posSide: 'short',
      tradeSide: 'close',
    });
    expect(await position('short')).toMatchObject({ total: '0.01' });
    const { fillList } = (await call('GET', 'order/fills', { orderId: closed.data.orderId })).data;
    expect(fillList[0]).toMatchObject({ side: 'sell', tradeSide: 'close', feeDetail: [{ feeCoin: 'USDT' }] });
    const bills = (await call('GET', 'account/bill', { symbol: '' })).data.bills.map(
      (one: { businessType: string }) => one.businessType,
    );
    expect(bills).toEqual(expect.arrayContaining(['open_short', 'close_short', 'trans_from_exchange']));
  });

  test('an order without `tradeSide` is refused with 40774, as one with it is in one-way mode', async () => {
    const { place, mode } = await openFutures();
    const order = { side: 'buy', orderType: 'market', size: '0.01' };
    expect((await place({ ...order, tradeSide: '' })).code).toBe('40774');
    expect((await mode('one_way_mode')).data).toEqual({ posMode: 'one_way_mode' });
    expect((await place(order)).code).toBe('40774');
    expect((await place({ ...order, tradeSide: undefined })).code).toBe('00000');
  });

  test('closing takes what other orders leave, and their place when they leave nothing', async () => {
    const { place, detail, position } = await openFutures();
    await place({ side: 'buy', orderType: 'market', size: '0.1' });
    const limit = await place({ side: 'buy', tradeSide: 'close', price: '90000', size: '0.07' });
    expect(await position()).toMatchObject({ total: '0.1', available: '0.03', locked: '0.07' });
    const market = await place({ side: 'buy', tradeSide: 'close', orderType: 'market', size: '0.05' });
    expect(await detail(market.data.orderId)).toMatchObject({ status: 'filled', size: '0.03', baseVolume: '0.03' });
    const rest = await place({ side: 'buy', tradeSide: 'close', price: '91000', size: '1' });
    expect(await detail(limit.data.orderId)).toMatchObject({ status: 'canceled' });
    expect(await detail(rest.data.orderId)).toMatchObject({ status: 'live', size: '0.07' });
    expect((await place({ side: 'sell', tradeSide: 'close', orderType: 'market', size: '1' })).code).toBe('22002');
  });

  test('reversing gives up one direction for the other', async () => {
    const { call, place, position } = await openFutures();
    await place({ side: 'buy', orderType: 'market', size: '0.05' });
    const { code } = await call('POST', 'order/click-backhand', { side: 'buy', tradeSide: 'open', size: '0.02' });
    expect(code).toBe('00000');
    expect(await position('long')).toMatchObject({ total: '0.03' });
    expect(await position('short')).toMatchObject({ total: '0.02' });
    await call('POST', 'order/close-positions', { holdSide: 'long' });
    expect(await position('long')).toBeUndefined();
    expect((await call('POST', 'order/close-positions', {})).data.successList).toHaveLength(1);
    expect((await call('POST', 'order/close-positions', {})).code).toBe('22002');
    const { list } = (await call('GET', 'position/history-position')).data;
    expect(list).toMatchObject([
      { holdSide: 'short', openTotalPos: '0.02', closeTotalPos: '0.02' },
      { holdSide: 'long', openTotalPos: '0.05', closeTotalPos: '0.05', posMode: 'hedge_mode' },
    ]);
    const { pnl, netProfit, openFee, closeFee } = list[0];
    expect(Number(netProfit)).toBeCloseTo(Number(pnl) + Number(openFee) + Number(closeFee), 10);
  });
});

describe('in one-way mode', () => {
  test('reduce-only orders take the place of older ones, and the answer lacks the orderId then', async () => {
    const { call, place, mode } = await openFutures();
    await mode('one_way_mode');
    const order = { tradeSide: undefined, side: 'sell', reduceOnly: 'YES' };
    expect((await place({ ...order, price: '90000', size: '0.1' })).code).toBe('22002');
    await place({ tradeSide: undefined, side: 'buy', orderType: 'market', size: '0.1' });
    const first = await place({ ...order, price: '90000', size: '0.06' });
    expect(first.data.orderId).toBeDefined();
    const second = await place({ ...order, price: '91000', size: '0.08', clientOid: 'second' });
    expect(second.data).toEqual({ clientOid: 'second' });
    const { entrustedList } = (await call('GET', 'order/orders-pending')).data;
    expect(entrustedList).toMatchObject([
      { clientOid: 'second', reduceOnly: 'YES', tradeSide: 'sell_single', posSide: 'net' },
    ]);
  });

  test('an order of twice the size turns the position around', async () => {
    const { call, place, mode, position, detail } = await openFutures();
    await mode('one_way_mode');
    await place({ tradeSide: undefined, side: 'buy', orderType: 'market', size: '0.05' });
    const { data } = await call('POST', 'order/click-backhand', { side: 'buy' });
    expect(await detail(data.orderId)).toMatchObject({ size: '0.1', orderSource: 'reverse', status: 'filled' });
    expect(await position('short')).toMatchObject({ total: '0.05', posMode: 'one_way_mode' });
  });
});

describe('orders', () => {
  test('rest, change, and are cancelled: one, some, or all', async () => {
    const { call, place, detail } = await openFutures();
    const order = { side: 'buy', price: '50000', size: '0.01' };
    const { data } = await place({ ...order, clientOid: 'a' });
    expect((await place({ ...order, clientOid: 'a' })).code).toBe('40786');
    const change = { orderId: data.orderId, newClientOid: 'b', newSize: '0.02', newPrice: '51000' };
    expect((await call('POST', 'order/modify-order', change)).data).toEqual({ orderId: data.orderId, clientOid: 'b' });
    expect(await detail(data.orderId)).toMatchObject({ status: 'canceled', cancelReason: 'normal_cancel' });
    const changed = (await call('GET', 'order/detail', { clientOid: 'b' })).data;
    expect(changed).toMatchObject({ price: '51000', size: '0.02', status: 'live', fee: '0' });
    expect((await call('POST', 'order/cancel-order', { clientOid: 'b' })).data).toMatchObject({ clientOid: 'b' });
    expect((await call('POST', 'order/cancel-order', { clientOid: 'b' })).code).toBe('40768');
    expect((await place({ ...order, clientOid: 'a' })).code).toBe('00000');
    const batch = {
      marginMode: 'crossed',
      orderList: [1, 2].map((n) => ({ ...order, tradeSide: 'open', orderType: 'limit', clientOid: `c${n}` })),
    };
    const placed = await call('POST', 'order/batch-place-order', batch);
    expect(placed.data).toMatchObject({ successList: [{ clientOid: 'c1' }, { clientOid: 'c2' }], failureList: [] });
    const ids = { orderIdList: [{ clientOid: 'c1' }, { clientOid: 'nope' }] };
    expect((await call('POST', 'order/batch-cancel-orders', ids)).data).toMatchObject({
      successList: [{ clientOid: 'c1' }],
      failureList: [{ clientOid: 'nope', errorCode: '40768' }],
    });
    expect((await call('POST', 'order/cancel-all-orders', {})).data.successList).toHaveLength(2);
    const account = (await call('GET', 'account/account')).data;
    expect(account).toMatchObject({ available: '20000', locked: '0', posMode: 'hedge_mode' });
    const history = (await call('GET', 'order/orders-history', { limit: '2' })).data;
    expect(history.entrustedList).toHaveLength(2);
    const next = (await call('GET', 'order/orders-history', { limit: '2', idLessThan: history.endId })).data;
    expect(BigInt(next.entrustedList[0].orderId)).toBeLessThan(BigInt(history.endId));
    expect((await call('GET', 'order/fill-history')).data).toEqual({ fillList: [], endId: '' });
  });

  test.each([
    ['40762', { size: '10' }],
    ['45110', { size: '0.0001', price: '40000' }],
    ['40808', { size: '0.00001' }],
    ['40808', { price: '50000.01' }],
    ['40020', { size: '-1' }],
    ['40019', { price: '' }],
    ['40034', { symbol: 'NOPE' }],
    ['40778', { marginCoin: 'BTC' }],
    ['45064', { presetStopSurplusPrice: '49000' }],
    ['45066', { presetStopLossPrice: '51000' }],
  ])('are refused with %s for %j', async (code, change) => {
    const { place } = await openFutures();
    expect((await place({ side: 'buy', price: '50000', size: '0.01', ...change })).code).toBe(code);
  });

  test('two users trade with each other, and the book is shared', async () => {
    const { place, detail, mark } = await openFutures();
    const price = (await mark()).toFixed(1);
    const resting = await place({ side: 'buy', price, size: '0.05' });
    const taking = await place({ side: 'sell', price, size: '0.05', force: 'ioc' }, 1);
    expect(await detail(resting.data.orderId)).toMatchObject({ status: 'filled' });
    expect(await detail(taking.data.orderId, 1)).toMatchObject({ status: 'filled' });
  });
});
