import { describe, expect, test } from 'vitest';
import { expectValid } from './testing/expectValid.js';
import { type OpenSandbox, openSandbox } from './testing/openSandbox.js';

const MINUTE = 60_000;

/** Lets the market go on until something is so, a minute at a time. */
async function until({ clock }: OpenSandbox, isSo: () => Promise<boolean>): Promise<void> {
  for (let minute = 0; minute < 3_000 && !(await isSo()); minute += 1) clock.advance(MINUTE);
  expect(await isSo()).toBe(true);
}

async function plan({ call }: OpenSandbox, params: { readonly [name: string]: unknown }) {
  const frame = { symbol: 'BTCUSDT', side: 'buy', triggerType: 'fill_price', orderType: 'market', size: '100' };
  return call('POST', 'trade/place-plan-order', { ...frame, ...params });
}

describe('a plan order', () => {
  test('waits without holding money, and places its order when the price is there', async () => {
    const open = openSandbox();
    const { call, coin, best } = open;
    const { bid } = await best();
    const triggerPrice = (bid * 0.995).toFixed(2);
    const { data } = await plan(open, { triggerPrice, planType: 'total', clientOid: 'dip' });
    expect(await coin('USDT')).toMatchObject({ available: '100000', frozen: '0' });
    const current = await call('GET', 'trade/current-plan-order', { symbol: 'BTCUSDT' });
    expect(current.data).toMatchObject({
      nextFlag: false,
      orderList: [
        { ...data, triggerPrice: String(Number(triggerPrice)), status: 'live', planType: 'total', size: '100' },
      ],
    });
    await expectValid('GET', '/api/v2/spot/trade/current-plan-order', current.data);
    const over = async () => (await call('GET', 'trade/history-plan-order', HISTORY)).data.orderList;
    await until(open, async () => (await over()).length === 1);
    expect(await over()).toMatchObject([{ orderId: data.orderId, status: 'executed' }]);
    const subs = (await call('GET', 'trade/plan-sub-order', { planOrderId: data.orderId })).data;
    await expectValid('GET', '/api/v2/spot/trade/plan-sub-order', subs);
    const order = await open.order(subs[0].orderId);
    expect(order).toMatchObject({ status: 'filled', side: 'buy', orderType: 'market' });
    expect(Number(order.priceAvg)).toBeLessThanOrEqual(Number(triggerPrice) * 1.001);
  });

  test('fails when the money is not there, and says so in its list', async () => {
    const open = openSandbox();
    const { ask } = await open.best();
    const frame = {
      orderType: 'limit',
      executePrice: ask.toFixed(2),
      triggerPrice: (ask * 1.003).toFixed(2),
      size: '100',
    };
    await plan(open, frame);
    const list = async () => (await open.call('GET', 'trade/history-plan-order', HISTORY)).data.orderList;
    await until(open, async () => (await list()).length === 1);
    expect(await list()).toMatchObject([{ status: 'fail_execute' }]);
  });

  test('may be changed and cancelled while it waits, by either id, and not after', async () => {
    const open = openSandbox();
    const { call } = open;
    const { data } = await plan(open, { triggerPrice: '50000', clientOid: 'p1' });
    expect((await plan(open, { triggerPrice: '50000', clientOid: 'p1' })).code).toBe('43118');
    const terms = { triggerPrice: '48000', orderType: 'limit', executePrice: '47000', size: '0.02' };
    expect((await call('POST', 'trade/modify-plan-order', { clientOid: 'p1', ...terms })).data).toEqual(data);
    expect((await call('GET', 'trade/current-plan-order', {})).data.orderList).toMatchObject([
      { triggerPrice: '48000', executePrice: '47000', size: '0.02', orderType: 'limit' },
    ]);
    const cancelled = await call('POST', 'trade/cancel-plan-order', { orderId: data.orderId });
    expect(cancelled.data).toEqual({ result: 'success' });
    expect((await call('POST', 'trade/cancel-plan-order', { orderId: data.orderId })).code).toBe('43026');
    expect((await call('POST', 'trade/cancel-plan-order', { orderId: '7' })).code).toBe('43025');
    expect((await call('POST', 'trade/modify-plan-order', { orderId: '7', ...terms }, 1)).code).toBe('43025');
  });

  test('many are cancelled at once, by pair or all, and paged by id', async () => {
    const open = openSandbox();
    for (let at = 0; at < 5; at += 1) await plan(open, { triggerPrice: '50000' });
    await plan(open, { symbol: 'ETHUSDT', triggerPrice: '2000' });
    const page = async (params: { readonly [name: string]: unknown }) =>
      (await open.call('GET', 'trade/current-plan-order', params)).data;
    const first = await page({ limit: 4 });
    expect(first).toMatchObject({ nextFlag: true, idLessThan: first.orderList[3].orderId });
    expect(await page({ limit: 4, idLessThan: first.idLessThan })).toMatchObject({ nextFlag: false });
    const gone = await open.call('POST', 'trade/batch-cancel-plan-order', { symbolList: ['BTCUSDT'] });
    expect(gone.data.successList).toHaveLength(5);
    expect((await page({})).orderList).toMatchObject([{ symbol: 'ETHUSDT' }]);
  });
});

const HISTORY = { symbol: 'BTCUSDT', startTime: '1795000000000', endTime: '1799000000000' };

describe('a take-profit or stop-loss order', () => {
  test('waits in a list of its own, without its clientOid, and becomes an order', async () => {
    const open = openSandbox();
    const { call, place, best, coin } = open;
    const { bid } = await best();
    const triggerPrice = (bid * 0.997).toFixed(2);
    const terms = { side: 'sell', orderType: 'market', size: '0.1', tpslType: 'tpsl', triggerPrice, clientOid: 'lost' };
    const { data } = await place(terms);
    expect(data.clientOid).not.toBe('lost');
    expect(await coin('BTC')).toMatchObject({ available: '1' });
    const list = async (tpslType: string) => (await call('GET', 'trade/unfilled-orders', { tpslType })).data;
    expect(await list('normal')).toEqual([]);
    expect(await list('tpsl')).toMatchObject([{ orderId: data.orderId, tpslType: 'tpsl', status: 'live' }]);
    await until(open, async () => (await list('tpsl')).length === 0);
    const [sold] = (await call('GET', 'trade/history-orders', {})).data;
    expect(sold).toMatchObject({ side: 'sell', status: 'filled', baseVolume: '0.1' });
    const cancel = { symbol: 'BTCUSDT', orderId: data.orderId, tpslType: 'tpsl' };
    expect((await call('POST', 'trade/cancel-order', cancel)).code).toBe('43021');
    expect((await call('POST', 'trade/cancel-order', { ...cancel, orderId: '1' })).code).toBe('43020');
  });
});

describe('presets of an order', () => {
  test('wait once it is filled, for what was bought less the fee, and one puts out the other', async () => {
    const open = openSandbox();
    const { call, place, best } = open;
    const { ask } = await best();
    const presets = { presetTakeProfitPrice: (ask * 1.004).toFixed(2), presetStopLossPrice: (ask * 0.996).toFixed(2) };
    const resting = await place({
      side: 'buy',
      orderType: 'limit',
      price: (ask * 0.9).toFixed(2),
      size: '0.1',
      ...stops(ask),
    });
    const list = async (tpslType: string) => (await call('GET', 'trade/unfilled-orders', { tpslType })).data;
    expect(await list('normal')).toMatchObject([{ orderId: resting.data.orderId, ...stops(ask) }]);
    expect(await list('tpsl')).toEqual([]);
    await place({ side: 'buy', orderType: 'market', size: '6400', ...presets });
    expect(await list('tpsl')).toHaveLength(2);
    await until(open, async () => (await list('tpsl')).length === 0);
    const over = (await call('GET', 'trade/history-orders', { tpslType: 'tpsl' })).data;
    expect(over.map(({ status }: { status: string }) => status).sort()).toEqual(['cancelled', 'filled']);
    const [sold] = (await call('GET', 'trade/history-orders', {})).data;
    expect(sold).toMatchObject({ side: 'sell', status: 'filled' });
  });
});

/** A stop that lies below an order which itself lies far below. */
function stops(ask: number) {
  return { presetStopLossPrice: String(Math.floor(ask * 0.8)) };
}

describe('two orders of one user', () => {
  test.each([
    ['none', 'filled', 'filled'],
    ['cancel_taker', 'live', 'cancelled'],
    ['cancel_maker', 'cancelled', 'live'],
    ['cancel_both', 'cancelled', 'cancelled'],
  ])('%s: the one that rests is %s, the one that comes is %s', async (stpMode, rested, came) => {
    const { place, order, best } = openSandbox();
    const { ask, bid } = await best();
    const price = (Math.round((ask + bid) * 50) / 100).toFixed(2);
    const terms = { orderType: 'limit', price, size: '0.1', stpMode };
    const first = await place({ ...terms, side: 'sell' });
    const second = await place({ ...terms, side: 'buy' });
    expect(await order(first.data.orderId)).toMatchObject({ status: rested });
    expect(await order(second.data.orderId)).toMatchObject({ status: came });
  });
});

test('however long nobody looks, a resting order is filled when the price came to it, and dated so', async () => {
  const dated = async (step: number): Promise<unknown> => {
    const { place, order, call, best, clock } = openSandbox({ seed: 5 });
    const { bid } = await best();
    const { data } = await place({ side: 'buy', orderType: 'limit', price: (bid * 0.99).toFixed(2), size: '0.001' });
    for (let hours = 0; hours < 20; hours += step) {
      clock.advance(step * 60 * MINUTE);
      await best();
    }
    const [fill] = (await call('GET', 'trade/fills', {})).data;
    expect(Number(fill?.cTime)).toBeLessThan(clock.now());
    const { status, uTime } = await order(data.orderId);
    return { status, uTime, at: fill?.cTime };
  };
  const once = await dated(20);
  expect(once).toMatchObject({ status: 'filled' });
  expect(await dated(1)).toEqual(once);
});
