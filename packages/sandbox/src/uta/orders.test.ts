import { describe, expect, test } from 'vitest';
import { expectValid } from '../testing/expectValid.js';
import { openUta } from '../testing/openUta.js';

describe('an order', () => {
  test('holds its money, is found by both ids and in the lists, and gives back when it is cancelled', async () => {
    const { call, place, order, coin } = openUta();
    const placed = await place({ clientOid: 'a' });
    await expectValid('POST', '/api/v3/trade/place-order', placed.data);
    const { orderId } = placed.data;
    expect(await coin('USDT')).toMatchObject({ available: '99500', locked: '500', balance: '100000' });
    const found = await order(orderId);
    await expectValid('GET', '/api/v3/trade/order-info', found);
    expect(found).toMatchObject({ orderStatus: 'live', qty: '0.01', amount: '0', timeInForce: 'gtc', avgPrice: '0' });
    expect((await call('GET', 'trade/order-info', { clientOid: 'a' })).data).toEqual(found);
    const open = (await call('GET', 'trade/unfilled-orders', { category: 'SPOT', symbol: 'BTCUSDT' })).data;
    await expectValid('GET', '/api/v3/trade/unfilled-orders', open);
    expect(open).toEqual({ list: [found], cursor: orderId });
    const cancelled = await call('POST', 'trade/cancel-order', { clientOid: 'a' });
    await expectValid('POST', '/api/v3/trade/cancel-order', cancelled.data);
    expect(cancelled.data).toEqual({ orderId, clientOid: 'a' });
    expect(await coin('USDT')).toMatchObject({ available: '100000', locked: '0' });
    expect(await order(orderId)).toMatchObject({ orderStatus: 'cancelled', cancelReason: 'normal_cancel' });
    expect((await call('POST', 'trade/cancel-order', { orderId })).code).toBe('25204');
    const past = (await call('GET', 'trade/history-orders', { category: 'SPOT' })).data;
    await expectValid('GET', '/api/v3/trade/history-orders', past);
    expect(past.list).toEqual([await order(orderId)]);
  });

  test('at market spends quote coin, pays its fee in what it gets, and shows its fills', async () => {
    const { call, place, order, coin } = openUta();
    const { data } = await place({ orderType: 'market', price: undefined, qty: '20000' });
    const done = await order(data.orderId);
    await expectValid('GET', '/api/v3/trade/order-info', done);
    expect(done).toMatchObject({ orderStatus: 'filled', qty: '0', amount: '20000', price: '0', timeInForce: 'gtc' });
    const { list, cursor } = (await call('GET', 'trade/fills', { orderId: data.orderId })).data;
    await expectValid('GET', '/api/v3/trade/fills', { list, cursor });
    expect(list.length).toBeGreaterThan(1);
    expect(list[0]).toMatchObject({
      tradeScope: 'taker',
      side: 'buy',
      category: 'SPOT',
      feeDetail: [{ feeCoin: 'BTC' }],
    });
    expect(cursor).toBe(list.at(-1).execId);
    const fees = list.reduce(
      (sum: number, { feeDetail }: { feeDetail: [{ fee: string }] }) => sum + Number(feeDetail[0].fee),
      0,
    );
    expect(fees).toBeCloseTo(Number(done.feeDetail[0].fee), 15);
    expect(Number((await coin('BTC')).available)).toBeCloseTo(1 + Number(done.cumExecQty) - fees, 12);
    expect(Number((await coin('USDT')).available)).toBeCloseTo(100_000 - Number(done.cumExecValue), 8);
  });

  test('post-only never takes, fill-or-kill is all or nothing, immediate-or-cancel keeps what it got', async () => {
    const { place, order, best } = openUta();
    const { ask } = await best();
    const outcome = async (timeInForce: string, qty: string) =>
      order((await place({ timeInForce, qty, price: ask.toFixed(2) })).data.orderId);
    expect(await outcome('post_only', '0.01')).toMatchObject({
      cancelReason: 'post_only_fill_cancel',
      cumExecQty: '0',
    });
    expect(await outcome('fok', '1.4')).toMatchObject({ cancelReason: 'fok_not_full_cancel', cumExecQty: '0' });
    const some = await outcome('ioc', '1.4');
    expect(some).toMatchObject({ orderStatus: 'cancelled', cancelReason: 'ioc_not_full_cancel' });
    expect(Number(some.cumExecQty)).toBeGreaterThan(0);
  });

  test.each([
    ['cancel_taker', 'live', 'cancelled'],
    ['cancel_maker', 'cancelled', 'live'],
    ['cancel_both', 'cancelled', 'cancelled'],
    ['none', 'filled', 'filled'],
  ])('that meets another of its user: %s', async (stpMode, maker, taker) => {
    const { place, order, best } = openUta();
    const { ask, bid } = await best();
    const price = ((ask + bid) / 2).toFixed(2);
    const first = await place({ side: 'sell', price });
    const second = await place({ price, stpMode });
    const [resting, incoming] = [await order(first.data.orderId), await order(second.data.orderId)];
    expect([resting.orderStatus, incoming.orderStatus]).toEqual([maker, taker]);
    expect(incoming.stpMode).toBe(stpMode);
    if (maker === 'cancelled') expect(resting.cancelReason).toBe('stp_cancel');
  });
});

describe('refusals', () => {
  test.each<[string, { readonly [name: string]: unknown }, string?]>([
    ['400172', { qty: undefined }, 'Parameter qty cannot be empty'],
    ['400172', { price: undefined }, 'Parameter price cannot be empty'],
    ['25200', { side: 'long' }, 'side validation error'],
    ['25200', { timeInForce: 'day' }, 'timeInForce validation error'],
    ['25200', { stpMode: 'all' }, 'stpMode validation error'],
    ['25200', { qty: '-1' }, 'qty validation error'],
    ['25200', { qty: '1e-3' }, 'qty validation error'],
    ['40017', { qty: {} }],
    [
      '40808',
      { qty: '0.0000001' },
      'Parameter verification exception qty checkBDScale error value=0.0000001 checkScale=6',
    ],
    ['40808', { price: '50000.001' }],
    ['25100', { symbol: 'NOPEUSDT' }, 'Trading pair NOPEUSDT does not exist'],
    ['25202', { qty: '3' }, 'Insufficient balance'],
    ['25207', { qty: '0.000001' }, 'BTCUSDT trading quantity cannot be less than 0.00002 units'],
    ['25207', { orderType: 'market', qty: '0.5' }, 'BTCUSDT trading quantity cannot be less than 1 units'],
    ['25200', { clientOid: 'a b' }, 'clientOid validation error'],
    ['25200', { clientOid: 'a'.repeat(33) }],
    ['sandbox-not-simulated', { category: 'MARGIN' }],
    ['45064', { takeProfit: '49000' }, 'TP price of long position > order price 50000'],
    ['45066', { stopLoss: '50000' }, 'SL price of long position < order price 50000'],
    ['45065', { side: 'sell', price: '90000', takeProfit: '91000' }],
    ['45067', { side: 'sell', price: '90000', stopLoss: '89000' }],
    ['25585', { orderType: 'market', qty: '100', takeProfit: '1000' }],
    ['25586', { orderType: 'market', qty: '100', stopLoss: '900000' }],
    ['25587', { side: 'sell', orderType: 'market', takeProfit: '900000' }],
    ['25588', { side: 'sell', orderType: 'market', stopLoss: '1000' }],
    ['25602', { takeProfit: '0' }],
    ['25603', { stopLoss: 'x' }],
    ['25606', { takeProfit: '60000.001' }],
    ['25608', { takeProfit: '60000', tpOrderType: 'limit', tpLimitPrice: '60000.001' }],
    ['400172', { takeProfit: '60000', tpOrderType: 'limit' }, 'Parameter tpLimitPrice cannot be empty'],
  ])('%s for %j', async (code, params, message) => {
    const { place, sandbox } = openUta();
    const refused = await place(params);
    expect(refused).toMatchObject({ code, ...(message && { msg: message }) });
    expect(sandbox.inspect().orders).toBe(0);
  });

  test('a clientOid is refused while its order is pending, and may be used again afterwards', async () => {
    const { call, place, order } = openUta();
    const first = await place({ clientOid: 'same' });
    expect(await place({ clientOid: 'same' })).toMatchObject({ code: '25212', msg: 'Duplicate clientOid' });
    await call('POST', 'trade/cancel-order', { orderId: first.data.orderId });
    const second = await place({ clientOid: 'same' });
    expect((await call('GET', 'trade/order-info', { clientOid: 'same' })).data).toEqual(
      await order(second.data.orderId),
    );
  });

  test('the four hundred and first open order is refused', async () => {
    const { call, place } = openUta();
    for (let batch = 0; batch < 20; batch += 1) {
      const item = { category: 'SPOT', symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', price: '1000', qty: '0.01' };
      await call(
        'POST',
        'trade/place-batch',
        Array.from({ length: 20 }, () => item),
      );
    }
    expect(await place({})).toMatchObject({ code: '25211', msg: 'Exceeds the limit of 400 maximum orders' });
  });

  test('the other kind of account is sent away', async () => {
    const { call, callV2, place } = openUta();
    expect((await place({}, 2)).code).toBe('40084');
    expect((await callV2('GET', '/api/v2/spot/account/assets')).code).toBe('40085');
    expect((await call('GET', 'trade/order-info', {})).code).toBe('400172');
    expect((await call('GET', 'trade/order-info', { orderId: '7' })).code).toBe('25204');
  });
});
