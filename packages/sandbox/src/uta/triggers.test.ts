import { describe, expect, test } from 'vitest';
import { expectValid } from '../testing/expectValid.js';
import { type OpenUtaFutures, openUtaFutures } from '../testing/openUtaFutures.js';

type Params = { readonly [name: string]: unknown };

/** The same, with short ways to handle orders that wait for a price. */
function openTriggers(hedged = false) {
  const opened = openUtaFutures(hedged);
  const { call, clock } = opened;
  const checked = async (method: 'GET' | 'POST', path: string, params: Params) => {
    const answer = await call(method, `trade/${path}`, params);
    if (answer.code === '00000') await expectValid(method, `/api/v3/trade/${path}`, answer.data);
    return answer;
  };
  const pending = async (category: string, type?: string) =>
    (await checked('GET', 'unfilled-strategy-orders', { category, ...(type && { type }) })).data;
  return {
    ...opened,
    add: (params: Params) =>
      checked('POST', 'place-strategy-order', { category: 'USDT-FUTURES', ...TRIGGER, ...params }),
    change: (params: Params) => checked('POST', 'modify-strategy-order', params),
    cancel: (params: Params) => checked('POST', 'cancel-strategy-order', params),
    pending,
    past: async (category: string) => (await checked('GET', 'history-strategy-orders', { category })).data.list,
    placed: async (orderId: string) => (await call('GET', 'trade/strategy-sub-orders', { orderId })).data.list,
    untilFired: async (category: string) => {
      for (let minute = 0; minute < 1_440 && (await pending(category)).length > 0; minute += 1) clock.advance(60_000);
    },
  };
}

const TRIGGER = { symbol: 'BTCUSDT', type: 'trigger', side: 'buy', qty: '0.01', triggerOrderType: 'market' };
const at = async ({ mark }: OpenUtaFutures, share: number) => String(Number(((await mark()) * share).toFixed(1)));

describe('an order that waits for a price, on futures', () => {
  test('holds no money, fires, and tells what it placed, with presets of its own', async () => {
    const opened = openTriggers();
    const { add, pending, past, placed, untilFired, coin, positions, call } = opened;
    const before = await coin('USDT');
    const triggerPrice = await at(opened, 1.001);
    const takeProfit = await at(opened, 1.5);
    const { data } = await add({ triggerPrice, triggerBy: 'mark', clientOid: 't1', takeProfit });
    expect(await coin('USDT')).toEqual(before);
    expect((await add({ triggerPrice, clientOid: 't1' })).code).toBe('25212');
    const rows = await pending('USDT-FUTURES');
    expect(rows).toMatchObject([
      { orderId: data.orderId, clientOid: 't1', posSide: 'long', qty: '0.01', status: 'pending', triggerPrice },
    ]);
    expect(rows[0]).toMatchObject({ triggerBy: 'mark', triggerOrderType: 'market', triggerOrderPrice: '', takeProfit });
    expect(await pending('USDT-FUTURES', 'tpsl')).toEqual([]);
    expect(await pending('USDT-FUTURES', 'trigger')).toEqual(rows);
    expect(await pending('COIN-FUTURES')).toEqual([]);
    for (let minute = 0; minute < 1_440 && (await positions()).length === 0; minute += 1) opened.clock.advance(60_000);
    expect(await positions()).toMatchObject([{ posSide: 'long', total: '0.01' }]);
    expect(await past('USDT-FUTURES')).toMatchObject([{ orderId: data.orderId, status: 'success' }]);
    const [order] = await placed(data.orderId);
    expect(order).toMatchObject({ side: 'buy', posSide: 'long', qty: '0.01', status: 'filled' });
    const { data: filled } = await call('GET', 'trade/order-info', { orderId: order.subOrderId });
    expect(Number(filled.avgPrice)).toBeGreaterThanOrEqual(Number(triggerPrice) * 0.999);
    expect(await pending('USDT-FUTURES', 'tpsl')).toMatchObject([{ qty: '0.01', posSide: 'long' }]);
    expect(await untilFired('COIN-FUTURES')).toBeUndefined();
  });

  test('is changed as a whole or in part, and cancelled', async () => {
    const opened = openTriggers();
    const { add, change, cancel, pending, past } = opened;
    const limit = { triggerOrderType: 'limit', triggerOrderPrice: '50000', triggerPrice: '51000' };
    const { data } = await add({ ...limit, clientOid: 'c' });
    expect((await change({ clientOid: 'c' })).code).toBe('25600');
    expect((await change({ orderId: data.orderId, triggerPrice: '52000' })).data).toEqual(data);
    expect(await pending('USDT-FUTURES')).toMatchObject([
      { triggerPrice: '52000', qty: '0.01', triggerOrderType: 'limit', triggerOrderPrice: '50000' },
    ]);
    await change({ ...data, qty: '0.02', triggerOrderType: 'market', triggerBy: 'mark' });
    expect(await pending('USDT-FUTURES')).toMatchObject([
      { triggerPrice: '52000', qty: '0.02', triggerOrderType: 'market', triggerOrderPrice: '', triggerBy: 'mark' },
    ]);
    expect((await change({ ...data, qty: '0.00001' })).code).toBe('40808');
    expect((await cancel(data)).code).toBe('00000');
    expect(await past('USDT-FUTURES')).toMatchObject([{ status: 'cancelled', triggerPrice: '52000' }]);
    expect((await cancel(data)).code).toBe('25597');
    expect((await change({ ...data, qty: '0.03' })).code).toBe('25597');
  });

  test('its clientOid counts for six hours, and for as long as it waits', async () => {
    const opened = openTriggers();
    const { add, cancel, clock } = opened;
    const wait = { triggerPrice: '40000', clientOid: 'same' };
    const { data } = await add(wait);
    await cancel(data);
    expect((await add(wait)).code).toBe('25212');
    clock.advance(6 * 3_600_000);
    expect((await add(wait)).code).toBe('00000');
    clock.advance(7 * 3_600_000);
    expect((await add(wait)).code).toBe('25212');
  });

  test('closes no more than there is, and goes with its position', async () => {
    const opened = openTriggers(true);
    const { add, trade, untilFired, past, placed, positions } = opened;
    await trade({ posSide: 'long' });
    const sell = { side: 'sell', posSide: 'long', triggerPrice: await at(opened, 1.0005) };
    const first = (await add({ ...sell, qty: '0.05' })).data;
    const second = (await add({ ...sell, qty: '0.01' })).data;
    await untilFired('USDT-FUTURES');
    expect(await positions()).toEqual([]);
    const [one, other] = [await placed(first.orderId), await placed(second.orderId)];
    expect(one).toMatchObject([{ qty: '0.01', side: 'sell', posSide: 'long', status: 'filled' }]);
    expect(other).toEqual([]);
    expect(await past('USDT-FUTURES')).toMatchObject([
      { orderId: second.orderId, status: 'cancelled' },
      { orderId: first.orderId, status: 'success' },
    ]);
    const third = (await add({ ...sell, triggerPrice: await at(opened, 1) })).data;
    await untilFired('USDT-FUTURES');
    expect((await past('USDT-FUTURES'))[0]).toMatchObject({ orderId: third.orderId, status: 'failed' });
  });

  test('opens with the leverage that is set when it fires, and keeps the position mode from being changed', async () => {
    const opened = openTriggers();
    const { add, call, clock, positions } = opened;
    await add({ triggerPrice: await at(opened, 1.0005) });
    expect((await call('POST', 'account/set-hold-mode', { holdMode: 'hedge_mode' })).code).toBe('40920');
    const pair = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' };
    expect((await call('POST', 'account/set-leverage', { ...pair, leverage: '25' })).code).toBe('00000');
    for (let minute = 0; minute < 1_440 && (await positions()).length === 0; minute += 1) clock.advance(60_000);
    expect(await positions()).toMatchObject([{ leverage: '25' }]);
  });

  test.each([
    ['400172', { triggerPrice: undefined }],
    ['400172', { triggerPrice: '60000', qty: undefined }],
    ['400172', { triggerPrice: '60000', side: undefined }],
    ['400172', { triggerPrice: '60000', triggerOrderType: 'limit' }],
    ['25200', { triggerPrice: '60000', triggerBy: 'index' }],
    ['25200', { triggerPrice: '-1' }],
    ['40808', { triggerPrice: '60000.01' }],
    ['25207', { triggerPrice: '60000', triggerOrderType: 'limit', triggerOrderPrice: '1' }],
    ['25236', { triggerPrice: '60000', posSide: 'long' }],
    ['sandbox-not-simulated', { category: 'MARGIN', triggerPrice: '60000' }],
  ])('%s for %j', async (code, params) => {
    const { add, pending } = openTriggers();
    expect((await add(params)).code).toBe(code);
    expect(await pending('USDT-FUTURES')).toEqual([]);
  });
});

describe('on spot', () => {
  test('a buy at market says what it spends, and nothing is created or lost', async () => {
    const opened = openTriggers();
    const { add, pending, past, placed, untilFired, coin, best, sandbox } = opened;
    const totals = JSON.stringify(sandbox.inspect().totals);
    const { ask } = await best();
    const { data } = await add({ category: 'SPOT', qty: '500', triggerPrice: (ask * 1.0005).toFixed(2) });
    expect(await pending('SPOT')).toMatchObject([{ category: 'SPOT', qty: '500', posSide: 'long' }]);
    await untilFired('SPOT');
    expect(await past('SPOT')).toMatchObject([{ status: 'success' }]);
    expect(await placed(data.orderId)).toMatchObject([{ qty: '500', side: 'buy', posSide: '', status: 'filled' }]);
    expect(Number((await coin('USDT')).available)).toBeLessThan(99_501);
    expect(JSON.stringify(sandbox.inspect().totals)).toBe(totals);
  });

  test('one that cannot be paid when its price comes has failed', async () => {
    const { add, past, untilFired, best, place, coin } = openTriggers();
    const { ask } = await best();
    const limit = { triggerOrderType: 'limit', triggerOrderPrice: '60000', triggerPrice: (ask * 1.0005).toFixed(2) };
    await add({ category: 'SPOT', qty: '1', ...limit });
    await place({ qty: '1.9' });
    await untilFired('SPOT');
    expect(await past('SPOT')).toMatchObject([{ status: 'failed', triggerOrderPrice: '60000' }]);
    expect(await coin('USDT')).toMatchObject({ available: '5000', locked: '95000' });
  });

  test('one cannot spend what backs a loss of crossed positions', async () => {
    const { add, trade, past, untilFired, coin, positions, best, clock } = openTriggers();
    await trade({ qty: '12' });
    const loss = async () => -Number((await positions())[0]?.unrealisedPnl);
    for (let minute = 0; minute < 1_440 && (await loss()) < 2_000; minute += 1) clock.advance(60_000);
    expect(await loss()).toBeGreaterThan(2_000);
    // What is there, but for the loss, would do.
    const qty = (Number((await coin('USDT')).available) + (await loss()) - 1_000).toFixed(2);
    await add({ category: 'SPOT', qty, triggerPrice: (await best()).ask.toFixed(2) });
    await untilFired('SPOT');
    expect(await past('SPOT')).toMatchObject([{ status: 'failed' }]);
  });

  test('presets that wait are listed and can be cancelled', async () => {
    const { place, pending, cancel, change } = openTriggers();
    await place({ orderType: 'market', price: undefined, qty: '500', takeProfit: '900000' });
    const rows = await pending('SPOT', 'tpsl');
    expect(rows).toMatchObject([{ posSide: 'long', takeProfit: '900000', stopLoss: '', status: 'pending' }]);
    expect((await change({ orderId: rows[0].orderId, takeProfit: '910000' })).code).toBe('25598');
    expect((await cancel({ orderId: rows[0].orderId })).code).toBe('00000');
    expect(await pending('SPOT')).toEqual([]);
  });
});
