import { describe, expect, test } from 'vitest';
import { openSandbox } from './testing/openSandbox.js';

describe('ids and batches', () => {
  test('a clientOid is refused while its order is pending, and may be used again after', async () => {
    const { call, place } = openSandbox();
    const params = { side: 'buy', orderType: 'limit', price: '1000', size: '0.01', clientOid: 'twice' };
    expect((await place(params)).code).toBe('00000');
    expect((await place(params)).code).toBe('43118');
    expect((await place(params, 1)).code).toBe('00000');
    await call('POST', 'trade/cancel-order', { symbol: 'BTCUSDT', clientOid: 'twice' });
    expect((await place(params)).code).toBe('00000');
  });

  test('a batch reports each item, and is a success even when items fail', async () => {
    const { call } = openSandbox();
    const item = { side: 'buy', orderType: 'limit', force: 'gtc', price: '1000', size: '0.01' };
    const { code, data } = await call('POST', 'trade/batch-orders', {
      symbol: 'BTCUSDT',
      orderList: [
        { ...item, clientOid: 'b1' },
        { ...item, clientOid: 'b1' },
        { ...item, size: '9999' },
      ],
    });
    expect(code).toBe('00000');
    expect(data.successList).toMatchObject([{ clientOid: 'b1' }]);
    expect(data.failureList).toMatchObject([{ clientOid: 'b1', errorCode: '43118' }, { errorCode: '43012' }]);
    const cancelled = await call('POST', 'trade/batch-cancel-order', {
      symbol: 'BTCUSDT',
      orderList: [{ clientOid: 'b1' }, { orderId: '7' }],
    });
    expect(cancelled.data.failureList).toMatchObject([{ orderId: '7', errorCode: '43001' }]);
  });

  test('cancel-replace changes price and size; cancel by pair takes all', async () => {
    const { call, place } = openSandbox();
    const { data } = await place({ side: 'buy', orderType: 'limit', price: '1000', size: '0.01' });
    const changed = await call('POST', 'trade/cancel-replace-order', {
      symbol: 'BTCUSDT',
      orderId: data.orderId,
      price: '1100',
      size: '0.02',
    });
    expect(changed.data).toMatchObject({ success: 'success' });
    expect((await call('GET', 'trade/unfilled-orders')).data).toMatchObject([
      { orderId: changed.data.orderId, priceAvg: '1100', size: '0.02' },
    ]);
    await call('POST', 'trade/cancel-symbol-order', { symbol: 'BTCUSDT' });
    expect((await call('GET', 'trade/unfilled-orders')).data).toEqual([]);
  });

  test('lists are paged by the smallest id, and windows beyond 90 days refused', async () => {
    const { call, place } = openSandbox();
    for (let index = 0; index < 7; index += 1)
      await place({ side: 'buy', orderType: 'limit', price: '1000', size: '0.01' });
    const seen: string[] = [];
    for (let idLessThan = ''; ; idLessThan = seen.at(-1) ?? '') {
      const { data } = await call('GET', 'trade/unfilled-orders', { limit: 3, ...(idLessThan ? { idLessThan } : {}) });
      if (data.length === 0) break;
      seen.push(...data.map(({ orderId }: { orderId: string }) => orderId));
    }
    expect(new Set(seen).size).toBe(7);
    expect((await call('GET', 'trade/fills', { startTime: '1', endTime: '99999999999' })).code).toBe('00001');
  });

  test('orders of a batch may be replaced, each for itself', async () => {
    const { call, place } = openSandbox();
    await place({ side: 'buy', orderType: 'limit', price: '1000', size: '0.01', clientOid: 'r1' });
    const { data } = await call('POST', 'trade/batch-cancel-replace-order', {
      orderList: [
        { symbol: 'BTCUSDT', clientOid: 'r1', price: '1200', size: '0.03', newClientOid: 'r2' },
        { symbol: 'BTCUSDT', clientOid: 'r9', price: '1200', size: '0.03' },
        { symbol: 'ETHUSDT', clientOid: 'r2', price: '1200', size: '0.03' },
      ],
    });
    expect(data).toMatchObject([
      { clientOid: 'r2', success: 'success', msg: null },
      { clientOid: 'r9', success: 'failure', msg: 'The order does not exist' },
      { clientOid: 'r2', success: 'failure', msg: 'The order does not exist' },
    ]);
  });

  test('a replacement that is no right order leaves the old one as it was', async () => {
    const { call, place, order } = openSandbox();
    const { data } = await place({ side: 'buy', orderType: 'limit', price: '1000', size: '0.01' });
    const wrong = { symbol: 'BTCUSDT', orderId: data.orderId, price: '1000.123', size: '0.01' };
    expect((await call('POST', 'trade/cancel-replace-order', wrong)).code).toBe('40808');
    expect(await order(data.orderId)).toMatchObject({ status: 'live' });
  });

  test('a replacement takes the old one with it when its id is taken, or its money missing', async () => {
    const { call, place, order, coin } = openSandbox();
    const low = { side: 'buy', orderType: 'limit', price: '1000', size: '0.01' };
    const replace = (orderId: string, params: object) =>
      call('POST', 'trade/cancel-replace-order', { symbol: 'BTCUSDT', orderId, ...low, ...params });
    await place({ ...low, clientOid: 'taken' });
    const [first, second, third] = [(await place(low)).data, (await place(low)).data, (await place(low)).data];
    expect((await replace(first.orderId, { newClientOid: 'a&b' })).code).toBe('40305');
    expect((await replace(first.orderId, { price: '90000' })).code).toBe('43009');
    expect(await order(first.orderId)).toMatchObject({ status: 'live' });
    expect((await replace(first.orderId, { newClientOid: 'taken' })).code).toBe('43118');
    expect((await replace(second.orderId, { price: '60000', size: '5' })).code).toBe('43012');
    for (const { orderId } of [first, second]) expect(await order(orderId)).toMatchObject({ status: 'cancelled' });
    // Its own id is free by then.
    const again = await replace(third.orderId, { newClientOid: third.clientOid });
    expect(again.data).toMatchObject({ success: 'success', clientOid: third.clientOid });
    expect(await coin('USDT')).toMatchObject({ available: '99980', frozen: '20' });
  });

  test('a replacement that meets the market trades with it, is gone when it may not, and keeps its self-trade rule', async () => {
    const { call, place, order, best, sandbox } = openSandbox();
    const totals = JSON.stringify(sandbox.inspect().totals);
    const { ask, bid } = await best();
    const low = { side: 'buy', orderType: 'limit', price: '1000', size: '0.01' };
    const crossing = async (params: object, price: number) => {
      const { orderId } = (await place({ ...low, ...params })).data;
      const change = { symbol: 'BTCUSDT', orderId, price: price.toFixed(2), size: '0.01' };
      const { data } = await call('POST', 'trade/cancel-replace-order', change);
      expect(data.success).toBe('success');
      expect(await order(orderId)).toMatchObject({ status: 'cancelled', cancelReason: 'normal_cancel' });
      return order(data.orderId);
    };
    expect(await crossing({}, ask * 1.001)).toMatchObject({ status: 'filled' });
    expect(await crossing({ force: 'post_only' }, ask * 1.001)).toMatchObject({ status: 'cancelled', baseVolume: '0' });
    const middle = (ask + bid) / 2;
    const own = (await place({ side: 'sell', orderType: 'limit', price: middle.toFixed(2), size: '0.01' })).data;
    expect(await crossing({ stpMode: 'cancel_taker' }, middle)).toMatchObject({ cancelReason: 'stp_cancel' });
    expect(await order(own.orderId)).toMatchObject({ status: 'live' });
    expect(JSON.stringify(sandbox.inspect().totals)).toBe(totals);
  });

  test('an order is found by its own id for two hours only; cancelled by it for longer', async () => {
    const { call, place, order, clock } = openSandbox();
    const { data } = await place({ side: 'buy', orderType: 'limit', price: '1000', size: '0.01', clientOid: 'mine' });
    const found = async () => (await call('GET', 'trade/orderInfo', { clientOid: 'mine' })).data;
    clock.advance(7_200_000);
    expect(await found()).toEqual([await order(data.orderId)]);
    clock.advance(1);
    expect(await found()).toEqual([]);
    expect(await order(data.orderId)).toMatchObject({ status: 'live', clientOid: 'mine' });
    expect((await call('GET', 'trade/unfilled-orders')).data).toMatchObject([{ clientOid: 'mine' }]);
    const cancelled = await call('POST', 'trade/cancel-order', { symbol: 'BTCUSDT', clientOid: 'mine' });
    expect(cancelled.data).toEqual(data);
  });

  test('fifty orders are a batch, fifty-one are not', async () => {
    const { call } = openSandbox();
    const item = { side: 'buy', orderType: 'limit', force: 'gtc', price: '1000', size: '0.001' };
    const batch = (count: number) =>
      call('POST', 'trade/batch-orders', { symbol: 'BTCUSDT', orderList: Array(count).fill(item) });
    expect((await batch(50)).data.successList).toHaveLength(50);
    expect((await batch(51)).code).toBe('40912');
    expect((await batch(0)).code).toBe('40020');
  });
});

describe('two users', () => {
  test('see and cancel only what is theirs', async () => {
    const { call, place, order, coin } = openSandbox();
    const { data } = await place({ side: 'buy', orderType: 'limit', price: '1000', size: '0.01', clientOid: 'mine' });
    expect(await order(data.orderId, 1)).toBeUndefined();
    for (const path of ['trade/unfilled-orders', 'trade/history-orders', 'trade/fills', 'account/bills']) {
      expect((await call('GET', path, {}, 1)).data).toEqual([]);
    }
    for (const named of [{ orderId: data.orderId }, { clientOid: 'mine' }]) {
      expect((await call('POST', 'trade/cancel-order', { symbol: 'BTCUSDT', ...named }, 1)).code).toBe('43001');
    }
    await call('POST', 'trade/cancel-symbol-order', { symbol: 'BTCUSDT' }, 1);
    expect(await order(data.orderId)).toMatchObject({ status: 'live' });
    expect(await coin('USDT', 1)).toMatchObject({ available: '100000', frozen: '0' });
  });

  test('trade with each other, and each pays a fee in what it gets', async () => {
    const { call, place, best, coin } = openSandbox();
    const { ask, bid } = await best();
    const price = (Math.round((ask + bid) * 50) / 100).toFixed(2);
    await place({ side: 'sell', orderType: 'limit', price, size: '0.5' });
    await place({ side: 'buy', orderType: 'limit', price, size: '0.5' }, 1);
    const [sold] = (await call('GET', 'trade/fills')).data;
    const [bought] = (await call('GET', 'trade/fills', {}, 1)).data;
    expect(sold).toMatchObject({ tradeScope: 'maker', side: 'sell', size: '0.5', feeDetail: { feeCoin: 'USDT' } });
    expect(bought).toMatchObject({ tradeScope: 'taker', side: 'buy', tradeId: sold.tradeId });
    expect(bought.feeDetail).toMatchObject({ feeCoin: 'BTC', totalFee: '-0.0005' });
    expect(await coin('BTC')).toMatchObject({ available: '0.5', frozen: '0' });
    expect(await coin('BTC', 1)).toMatchObject({ available: '1.4995' });
    const value = Number(price) * 0.5;
    expect(Number((await coin('USDT')).available)).toBeCloseTo(100_000 + value * 0.999, 8);
    const bills = (await call('GET', 'account/bills', { coin: 'BTC' }, 1)).data;
    expect(bills).toMatchObject([{ groupType: 'transaction', businessType: 'buy', size: '0.5', fees: '-0.0005' }]);
  });
});
