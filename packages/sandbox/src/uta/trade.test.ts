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

describe('a change in place', () => {
  test('keeps the ids, takes a new price and quantity, and holds what it then needs', async () => {
    const { call, place, order, coin } = openUta();
    const { data } = await place({ clientOid: 'm' });
    const changed = await call('POST', 'trade/modify-order', { clientOid: 'm', qty: '0.02', price: '40000' });
    await expectValid('POST', '/api/v3/trade/modify-order', changed.data);
    expect(changed.data).toEqual(data);
    expect(await order(data.orderId)).toMatchObject({ qty: '0.02', price: '40000', orderStatus: 'live' });
    expect(await coin('USDT')).toMatchObject({ locked: '800' });
    await call('POST', 'trade/modify-order', { orderId: data.orderId, stopLoss: '30000' });
    expect(await order(data.orderId)).toMatchObject({ qty: '0.02', stopLoss: '30000', slOrderType: 'market' });
  });

  test('to a price that crosses trades at once', async () => {
    const { call, place, order, best } = openUta();
    const { data } = await place({});
    const { ask } = await best();
    await call('POST', 'trade/modify-order', { orderId: data.orderId, price: (ask + 50).toFixed(2) });
    expect(await order(data.orderId)).toMatchObject({ orderStatus: 'filled', cumExecQty: '0.01' });
  });

  test.each([
    ['25571', { qty: '0.01', price: '50000' }],
    ['400172', {}],
    ['25202', { qty: '3' }],
    ['25207', { qty: '0.000001' }],
    ['25204', { orderId: '7', qty: '1' }],
    ['25204', { symbol: 'ETHUSDT', qty: '1' }],
    ['40808', { price: '1.234' }],
    ['25200', { qty: '0.02', autoCancel: 'maybe' }],
  ])('is refused with %s for %j, and changes nothing', async (code, params) => {
    const { call, place, order, coin } = openUta();
    const { data } = await place({});
    const before = await order(data.orderId);
    expect((await call('POST', 'trade/modify-order', { orderId: data.orderId, ...params })).code).toBe(code);
    expect(await order(data.orderId)).toEqual(before);
    expect(await coin('USDT')).toMatchObject({ locked: '500' });
  });

  test('that fails cancels the order when it was told to', async () => {
    const { call, place, order } = openUta();
    const { data } = await place({});
    const refused = await call('POST', 'trade/modify-order', { orderId: data.orderId, qty: '3', autoCancel: 'yes' });
    expect(refused.code).toBe('25202');
    expect(await order(data.orderId)).toMatchObject({ orderStatus: 'cancelled', cancelReason: 'modify_limit_order' });
  });

  test('may not go below what is filled', async () => {
    const { call, place, order, best } = openUta();
    const { ask } = await best();
    const { data } = await place({ price: ask.toFixed(2), qty: '1' });
    const { cumExecQty, orderStatus } = await order(data.orderId);
    expect(orderStatus).toBe('partially_filled');
    const change = async (qty: string) =>
      (await call('POST', 'trade/modify-order', { orderId: data.orderId, qty })).code;
    expect(await change(cumExecQty)).toBe('25568');
    expect(await change((Number(cumExecQty) + 0.01).toFixed(6))).toBe('00000');
  });
});

describe('batches', () => {
  const item = { category: 'SPOT', symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', price: '40000', qty: '0.01' };

  test('answer each entry in its place, with its own code where it failed', async () => {
    const { call } = openUta();
    const entries = [
      { ...item, clientOid: 'b1' },
      { ...item, qty: '9' },
      { ...item, side: undefined },
      { ...item, clientOid: 'b1' },
    ];
    const placed = await call('POST', 'trade/place-batch', entries);
    await expectValid('POST', '/api/v3/trade/place-batch', placed.data);
    expect(placed).toMatchObject({
      code: '00000',
      data: [
        { clientOid: 'b1', orderId: expect.stringMatching(/^\d+$/) },
        { code: '25202', msg: 'Insufficient balance' },
        { code: '400172', msg: 'Parameter side cannot be empty' },
        { code: '25212', clientOid: 'b1' },
      ],
    });
    expect(placed.data[0]).not.toHaveProperty('code');
    const change = { clientOid: 'b1', price: '41000' };
    const changed = await call('POST', 'trade/batch-modify-order', [change, change, { clientOid: 'none', qty: '1' }]);
    await expectValid('POST', '/api/v3/trade/batch-modify-order', changed.data);
    expect(changed.data).toMatchObject([{ clientOid: 'b1' }, { code: '25200' }, { code: '25204' }]);
    const at = { category: 'SPOT', symbol: 'BTCUSDT' };
    const cancelled = await call('POST', 'trade/cancel-batch', [
      { ...at, clientOid: 'b1' },
      { ...at, orderId: '7' },
    ]);
    await expectValid('POST', '/api/v3/trade/cancel-batch', cancelled.data);
    expect(cancelled.data).toMatchObject([{ clientOid: 'b1' }, { code: '25204', orderId: '7' }]);
  });

  test.each([[[]], [Array.from({ length: 21 }, () => item)], [[item, { ...item, category: 'USDT-FUTURES' }]]])(
    'of the wrong length, or of two categories, are refused as a whole',
    async (entries) => {
      expect((await openUta().call('POST', 'trade/place-batch', entries)).code).toBe('25200');
    },
  );

  test('all orders of a category, or of a pair, are cancelled at once', async () => {
    const { call, place } = openUta();
    const ids = [];
    for (const symbol of ['BTCUSDT', 'BTCUSDT', 'ETHUSDT']) {
      ids.push((await place({ symbol, price: '1000' })).data.orderId);
    }
    const cancel = async (params: object) =>
      (await call('POST', 'trade/cancel-symbol-order', { category: 'SPOT', ...params })).data;
    const first = await cancel({ symbol: 'BTCUSDT' });
    await expectValid('POST', '/api/v3/trade/cancel-symbol-order', first);
    expect(first.list.map(({ orderId }: { orderId: string }) => orderId)).toEqual(ids.slice(0, 2));
    expect((await cancel({})).list).toMatchObject([{ orderId: ids[2], code: '00000' }]);
    expect((await cancel({})).list).toEqual([]);
  });
});

describe('lists', () => {
  test('are paged by cursor until nothing is left', async () => {
    const { call, place, clock } = openUta();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      clock.advance(10);
      ids.unshift((await place({ price: '1000' })).data.orderId);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < 10 && cursor !== ''; page += 1) {
      const { data } = await call('GET', 'trade/unfilled-orders', {
        category: 'SPOT',
        limit: 2,
        ...(cursor && { cursor }),
      });
      seen.push(...data.list.map(({ orderId }: { orderId: string }) => orderId));
      cursor = data.cursor;
    }
    expect(seen).toEqual(ids);
    expect((await call('GET', 'trade/unfilled-orders', { cursor: 'x' })).code).toBe('25200');
  });

  test('no fill is lost between two pages, not even when a user trades with itself', async () => {
    const { call, place, best } = openUta();
    const { ask, bid } = await best();
    const price = ((ask + bid) / 2).toFixed(2);
    await place({ side: 'sell', price });
    await place({ price });
    const first = (await call('GET', 'trade/fills', { limit: 1 })).data;
    const second = (await call('GET', 'trade/fills', { limit: 1, cursor: first.cursor })).data;
    expect(first.list[0].execLinkId).toBe(second.list[0].execLinkId);
    expect([first.list[0].side, second.list[0].side].sort()).toEqual(['buy', 'sell']);
  });

  test('span 30 days at most, and go back 90', async () => {
    const { call, place, clock } = openUta();
    const day = 86_400_000;
    const began = clock.now();
    await place({ orderType: 'market', qty: '100' });
    clock.advance(31 * day);
    const past = async (params: object) => call('GET', 'trade/history-orders', { category: 'SPOT', ...params });
    expect((await past({})).data.list).toEqual([]);
    expect((await past({ startTime: began })).data.list).toHaveLength(1);
    expect((await past({ endTime: began + day })).data.list).toHaveLength(1);
    expect((await past({ startTime: began, endTime: began + 31 * day })).code).toBe('00001');
    clock.advance(60 * day);
    expect((await past({ startTime: began })).code).toBe('40704');
    expect((await past({ endTime: began + day })).data.list).toEqual([]);
  }, 20_000);
});

test('a countdown that is not set anew cancels all orders when it runs out', async () => {
  const { call, place, order, clock } = openUta();
  const set = (countdown: string) => call('POST', 'trade/countdown-cancel-all', { countdown });
  const spot = (await place({})).data.orderId;
  const ether = (await place({ symbol: 'ETHUSDT', price: '1000' })).data.orderId;
  const others = (await place({}, 1)).data.orderId;
  expect((await set('4')).code).toBe('25200');
  expect((await set('61')).code).toBe('25200');
  await expectValid('POST', '/api/v3/trade/countdown-cancel-all', (await set('10')).data);
  clock.advance(8_000);
  await set('10');
  clock.advance(8_000);
  expect(await order(spot)).toMatchObject({ orderStatus: 'live' });
  clock.advance(60_000);
  const over = await order(spot);
  expect(over).toMatchObject({
    orderStatus: 'cancelled',
    updatedTime: String(Math.ceil((clock.now() - 58_000) / 1_000) * 1_000),
  });
  expect(await order(ether)).toMatchObject({ orderStatus: 'cancelled' });
  expect(await order(others, 1)).toMatchObject({ orderStatus: 'live' });
  const again = (await place({})).data.orderId;
  await set('5');
  await set('0');
  clock.advance(60_000);
  expect(await order(again)).toMatchObject({ orderStatus: 'live' });
});

test('presets of an order begin to wait when it is filled, and one of them acts', async () => {
  const { call, place, best, coin, clock } = openUta();
  const { ask } = await best();
  const [takeProfit, stopLoss] = [(ask * 1.003).toFixed(2), (ask * 0.997).toFixed(2)];
  const { data } = await place({ orderType: 'market', qty: '1000', takeProfit, stopLoss });
  const before = Number((await coin('BTC')).balance);
  for (let minute = 0; minute < 2_000 && Number((await coin('BTC')).balance) >= before; minute += 1)
    clock.advance(60_000);
  const [sold] = (await call('GET', 'trade/fills', { category: 'SPOT' })).data.list;
  expect(sold).toMatchObject({ side: 'sell', orderType: 'market' });
  expect(sold.orderId).not.toBe(data.orderId);
}, 20_000);
