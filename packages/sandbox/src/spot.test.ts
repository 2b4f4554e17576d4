import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSandbox } from './createSandbox.js';
import type { SandboxConfig } from './SandboxConfig.js';
import type { SandboxKey } from './SandboxKey.js';
import { signedCall } from './testing/signedCall.js';
import { virtualNow } from './testing/virtualNow.js';

type Params = { readonly [name: string]: unknown };

/** A sandbox whose clock stands, with a way to call it that waits for no limit. */
function setUp(config: SandboxConfig = {}) {
  const clock = virtualNow();
  const sandbox = createSandbox({ clock, limits: { enforce: false }, keys: [{ uid: '1' }, { uid: '2' }], ...config });
  const call = async (method: 'GET' | 'POST', path: string, params: Params = {}, who = 0) =>
    signedCall(sandbox, method, `/api/v2/spot/${path}`, params, {
      key: sandbox.keys[who] as SandboxKey,
      timestamp: clock.now(),
    });
  const place = (params: Params, who = 0) =>
    call('POST', 'trade/place-order', { symbol: 'BTCUSDT', force: 'gtc', ...params }, who);
  const order = async (orderId: string, who = 0) => (await call('GET', 'trade/orderInfo', { orderId }, who)).data[0];
  const coin = async (name: string, who = 0) => (await call('GET', 'account/assets', { coin: name }, who)).data[0];
  const best = async () => {
    const { data } = await call('GET', 'market/orderbook', { symbol: 'BTCUSDT', limit: 1 });
    return { ask: Number(data.asks[0][0]), bid: Number(data.bids[0][0]), askSize: Number(data.asks[0][1]) };
  };
  return { sandbox, clock, call, place, order, coin, best };
}

describe('matching', () => {
  test('a resting order holds its money, shows in the book and in the lists, and gives back when cancelled', async () => {
    const { call, place, order, coin } = setUp();
    const { data } = await place({ side: 'buy', orderType: 'limit', price: '50000', size: '0.5', clientOid: 'a' });
    expect(await coin('USDT')).toMatchObject({ available: '75000', frozen: '25000' });
    expect((await call('GET', 'trade/unfilled-orders', { symbol: 'BTCUSDT' })).data).toMatchObject([
      { ...data, status: 'live', size: '0.5' },
    ]);
    expect((await call('POST', 'trade/cancel-order', { symbol: 'BTCUSDT', clientOid: 'a' })).data).toEqual(data);
    expect(await coin('USDT')).toMatchObject({ available: '100000', frozen: '0' });
    expect(await order(data.orderId)).toMatchObject({ status: 'cancelled', cancelReason: 'normal_cancel' });
    expect((await call('POST', 'trade/cancel-order', { symbol: 'BTCUSDT', clientOid: 'a' })).code).toBe('43004');
    expect((await call('POST', 'trade/cancel-order', { symbol: 'BTCUSDT', orderId: '1' })).code).toBe('43001');
    expect((await call('GET', 'trade/history-orders')).data).toHaveLength(1);
  });

  test('price goes before time, and time decides at one price', async () => {
    const { place, order, best } = setUp();
    const { ask, bid } = await best();
    const inside = (ask + bid) / 2;
    const price = (offset: number) => (Math.round(inside * 100) / 100 + offset).toFixed(2);
    const ids: string[] = [];
    for (const [who, offset] of [
      [0, 0.02],
      [1, 0],
      [0, 0],
    ] as const) {
      ids.push(
        (await place({ side: 'sell', orderType: 'limit', price: price(offset), size: '0.1' }, who)).data.orderId,
      );
    }
    await place({ side: 'buy', orderType: 'limit', force: 'ioc', price: price(0.02), size: '0.15' }, 1);
    const [dearest, first, second] = [
      await order(ids[0] ?? ''),
      await order(ids[1] ?? '', 1),
      await order(ids[2] ?? ''),
    ];
    expect(first).toMatchObject({ status: 'filled', baseVolume: '0.1' });
    expect(second).toMatchObject({ status: 'partially_filled', baseVolume: '0.05' });
    expect(dearest).toMatchObject({ status: 'live', baseVolume: '0' });
  });

  test('a market buy is sized in quote coin, pays its fee in what it gets, and shows its fills', async () => {
    const { call, place, order, coin } = setUp();
    const { data } = await place({ side: 'buy', orderType: 'market', size: '20000' });
    const done = await order(data.orderId);
    expect(done).toMatchObject({ status: 'filled', orderType: 'market', size: '20000' });
    expect(Number(done.quoteVolume)).toBeGreaterThan(19_990);
    expect(Number(done.quoteVolume)).toBeLessThanOrEqual(20_000);
    const fills = (await call('GET', 'trade/fills', { orderId: data.orderId })).data;
    expect(fills.length).toBeGreaterThan(1);
    expect(fills[0]).toMatchObject({ tradeScope: 'taker', side: 'buy', feeDetail: { feeCoin: 'BTC' } });
    const bought = Number(done.baseVolume);
    expect(Number((await coin('BTC')).available)).toBeCloseTo(1 + bought * 0.999, 12);
    expect(Number((await coin('USDT')).available)).toBeCloseTo(100_000 - Number(done.quoteVolume), 8);
  });

  test('a limit buy that meets better prices pays those, and holds no more than it needs', async () => {
    const { place, order, coin, best } = setUp();
    const { ask, askSize } = await best();
    const size = (askSize + 0.1).toFixed(6);
    const { data } = await place({ side: 'buy', orderType: 'limit', price: ask.toFixed(2), size });
    const resting = await order(data.orderId);
    expect(resting.status).toBe('partially_filled');
    const open = Number(size) - Number(resting.baseVolume);
    expect(Number((await coin('USDT')).frozen)).toBeCloseTo(open * ask, 6);
    const rich = await place({
      side: 'buy',
      orderType: 'limit',
      force: 'ioc',
      price: (ask * 1.04).toFixed(2),
      size: '0.2',
    });
    expect(Number((await order(rich.data.orderId)).priceAvg)).toBeLessThan(ask * 1.01);
  });

  test('post-only never takes, fill-or-kill is all or nothing, immediate-or-cancel keeps what it got', async () => {
    const { place, order, best } = setUp();
    const { ask } = await best();
    const crossing = { side: 'buy', orderType: 'limit', price: ask.toFixed(2) };
    const outcome = async (params: Params) => order((await place({ ...crossing, ...params })).data.orderId);
    expect(await outcome({ force: 'post_only', size: '0.01' })).toMatchObject({ status: 'cancelled', baseVolume: '0' });
    expect(await outcome({ force: 'fok', size: '1.4' })).toMatchObject({ status: 'cancelled', baseVolume: '0' });
    const some = await outcome({ force: 'ioc', size: '1.4' });
    expect(some.status).toBe('cancelled');
    expect(Number(some.baseVolume)).toBeGreaterThan(0);
  });

  test('a resting order is filled when the market comes to it', async () => {
    const { place, order, best, clock } = setUp();
    const { bid } = await best();
    const { data } = await place({ side: 'buy', orderType: 'limit', price: bid.toFixed(2), size: '0.01' });
    for (let minute = 0; minute < 600 && (await order(data.orderId)).status !== 'filled'; minute += 1)
      clock.advance(60_000);
    expect(await order(data.orderId)).toMatchObject({ status: 'filled', priceAvg: String(bid) });
  });
});

describe('ids and batches', () => {
  test('a clientOid is refused while its order is pending, and may be used again after', async () => {
    const { call, place } = setUp();
    const params = { side: 'buy', orderType: 'limit', price: '1000', size: '0.01', clientOid: 'twice' };
    expect((await place(params)).code).toBe('00000');
    expect((await place(params)).code).toBe('43118');
    expect((await place(params, 1)).code).toBe('00000');
    await call('POST', 'trade/cancel-order', { symbol: 'BTCUSDT', clientOid: 'twice' });
    expect((await place(params)).code).toBe('00000');
  });

  test('a batch reports each item, and is a success even when items fail', async () => {
    const { call } = setUp();
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
    const { call, place } = setUp();
    const { data } = await place({ side: 'buy', orderType: 'limit', price: '1000', size: '0.01' });
    const changed = await call('POST', 'trade/cancel-replace-order', {
      symbol: 'BTCUSDT',
      orderId: data.orderId,
      price: '1100',
      size: '0.02',
    });
    expect(changed.data).toMatchObject({ success: 'success' });
    expect((await call('GET', 'trade/unfilled-orders')).data).toMatchObject([
      { orderId: changed.data.orderId, price: '1100', size: '0.02' },
    ]);
    await call('POST', 'trade/cancel-symbol-order', { symbol: 'BTCUSDT' });
    expect((await call('GET', 'trade/unfilled-orders')).data).toEqual([]);
  });

  test('lists are paged by the smallest id, and windows beyond 90 days refused', async () => {
    const { call, place } = setUp();
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
});

describe('the market', () => {
  test('candles, trades and ticker hang together', async () => {
    const { call, place, clock } = setUp();
    clock.advance(1_000);
    await place({ side: 'buy', orderType: 'market', size: '5000' });
    const symbol = 'BTCUSDT';
    const [ticker] = (await call('GET', 'market/tickers', { symbol })).data;
    const minutes: string[][] = (await call('GET', 'market/candles', { symbol, granularity: '1min', limit: 120 })).data;
    const hours: string[][] = (await call('GET', 'market/candles', { symbol, granularity: '1h', limit: 3 })).data;
    const [trade] = (await call('GET', 'market/fills', { symbol, limit: 1 })).data;
    expect(ticker.lastPr).toBe(trade.price);
    expect(minutes.at(-1)?.[4]).toBe(trade.price);
    expect(hours.at(-1)?.[4]).toBe(trade.price);
    const inHour = minutes.filter(
      ([time]) => Number(time) >= Number(hours[1]?.[0]) && Number(time) < Number(hours[2]?.[0]),
    );
    expect(inHour).toHaveLength(60);
    expect(hours[1]?.[2]).toBe(String(Math.max(...inHour.map((row) => Number(row[2])))));
    expect(hours[1]?.[3]).toBe(String(Math.min(...inHour.map((row) => Number(row[3])))));
    expect(hours[1]?.[1]).toBe(inHour[0]?.[1]);
    expect(inHour.reduce((sum, row) => sum + Number(row[5]), 0)).toBeCloseTo(Number(hours[1]?.[5]), 6);
  });

  test('same seed, same clock, same calls: the same bytes', async () => {
    const run = async (seed: number): Promise<string> => {
      const { call, place, clock } = setUp({ seed });
      await place({ side: 'buy', orderType: 'market', size: '3000' });
      clock.advance(5_000);
      await place({ side: 'sell', orderType: 'limit', price: '90000', size: '0.01' });
      const answers = [];
      for (const path of [
        'account/assets',
        'trade/fills',
        'account/bills',
        'market/tickers',
        'trade/unfilled-orders',
      ]) {
        answers.push((await call('GET', path)).data);
      }
      return JSON.stringify(answers);
    };
    expect(await run(3)).toBe(await run(3));
    expect(await run(3)).not.toBe(await run(4));
  });
});

describe('the wallet', () => {
  test('a transfer moves coins once, however often its clientOid is sent', async () => {
    const clock = virtualNow();
    const sandbox = createSandbox({ clock });
    const key = sandbox.keys[2] as SandboxKey;
    const call = (method: 'GET' | 'POST', path: string, params: Params) =>
      signedCall(sandbox, method, `/api/v2/spot/${path}`, params, { key, timestamp: clock.now() });
    const transfer = { fromType: 'spot', toType: 'usdt_futures', amount: '40', coin: 'USDT', clientOid: 't1' };
    const first = await call('POST', 'wallet/transfer', transfer);
    expect(await call('POST', 'wallet/transfer', transfer)).toMatchObject({ data: first.data });
    expect((await call('GET', 'account/assets', { coin: 'USDT' })).data[0].available).toBe('99960');
    expect((await call('GET', 'account/transferRecords', { coin: 'USDT' })).data).toHaveLength(1);
    const withdrawal = { coin: 'USDT', transferType: 'on_chain', address: 'x', size: '10' };
    expect((await call('POST', 'wallet/withdrawal', withdrawal)).code).toBe('00000');
    expect(
      (await signedCall(sandbox, 'POST', '/api/v2/spot/wallet/withdrawal', withdrawal, { timestamp: clock.now() }))
        .code,
    ).toBe('40014');
    expect((await call('POST', 'wallet/transfer', { ...transfer, clientOid: 't2', amount: '1000000' })).code).toBe(
      '43117',
    );
  });
});

test('nothing is created or lost, fees and all, whatever two users do', async () => {
  const command = fc.record({
    who: fc.constantFrom(0, 1),
    side: fc.constantFrom('buy', 'sell'),
    orderType: fc.constantFrom('limit', 'market'),
    force: fc.constantFrom('gtc', 'ioc', 'fok', 'post_only'),
    around: fc.integer({ min: -30, max: 30 }),
    size: fc.integer({ min: 1, max: 400_000 }),
    wait: fc.constantFrom(0, 0, 1_000, 60_000),
    cancel: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 12 }), async (commands) => {
      const { call, place, clock, best, sandbox } = setUp();
      const { totals } = sandbox.inspect();
      for (const { who, side, orderType, force, around, size, wait, cancel } of commands) {
        clock.advance(wait);
        const price = ((await best()).ask * (1 + around / 1_000)).toFixed(2);
        const spends = orderType === 'market' && side === 'buy';
        await place(
          { side, orderType, force, price, size: spends ? String(size / 100) : (size / 1e6).toFixed(6) },
          who,
        );
        if (cancel) await call('POST', 'trade/cancel-symbol-order', { symbol: 'BTCUSDT' }, who);
      }
      expect(sandbox.inspect().totals).toEqual(totals);
      for (const who of [0, 1]) {
        await call('POST', 'trade/cancel-symbol-order', { symbol: 'BTCUSDT' }, who);
        for (const { frozen } of (await call('GET', 'account/assets', { assetType: 'all' }, who)).data)
          expect(frozen).toBe('0');
      }
    }),
    { numRuns: 40 },
  );
}, 30_000);
