import { describe, expect, test } from 'vitest';
import { expectValid } from '../testing/expectValid.js';
import { openUta } from '../testing/openUta.js';

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

  test('of its presets alone keeps its place in time', async () => {
    const { call, place, order, best } = openUta();
    const { ask, bid } = await best();
    const price = ((ask + bid) / 2).toFixed(2);
    const first = (await place({ side: 'sell', price })).data.orderId;
    const second = (await place({ side: 'sell', price })).data.orderId;
    await call('POST', 'trade/modify-order', { orderId: first, takeProfit: '1000' });
    await place({ price, timeInForce: 'ioc' }, 1);
    expect(await order(first)).toMatchObject({ orderStatus: 'filled' });
    expect(await order(second)).toMatchObject({ orderStatus: 'live' });
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
