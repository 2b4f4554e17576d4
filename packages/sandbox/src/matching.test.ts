import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSandbox } from './testing/openSandbox.js';

type Params = { readonly [name: string]: unknown };

describe('matching', () => {
  test('a resting order holds its money, shows in the book and in the lists, and gives back when cancelled', async () => {
    const { call, place, order, coin, sandbox } = openSandbox();
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
    expect((await call('GET', 'trade/unfilled-orders')).data).toEqual([]);
    expect(sandbox.inspect()).toMatchObject({ orders: 1, openOrders: 0 });
  });

  test('price goes before time, and time decides at one price', async () => {
    const { place, order, best } = openSandbox();
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
    const { call, place, order, coin } = openSandbox();
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
    const { place, order, coin, best } = openSandbox();
    const { ask } = await best();
    // Above the best price, so that the first levels are cheaper than what was held for them.
    const price = (ask + 4).toFixed(2);
    const { data } = await place({ side: 'buy', orderType: 'limit', price, size: '1' });
    const resting = await order(data.orderId);
    expect(resting.status).toBe('partially_filled');
    expect(Number(resting.priceAvg)).toBeLessThan(Number(price));
    const { available, frozen } = await coin('USDT');
    expect(Number(frozen)).toBeCloseTo((1 - Number(resting.baseVolume)) * Number(price), 6);
    expect(Number(available)).toBeCloseTo(100_000 - Number(resting.quoteVolume) - Number(frozen), 6);
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
    const { place, order, best } = openSandbox();
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
    const { place, order, best, clock } = openSandbox();
    const { bid } = await best();
    const { data } = await place({ side: 'buy', orderType: 'limit', price: bid.toFixed(2), size: '0.01' });
    for (let minute = 0; minute < 600 && (await order(data.orderId)).status !== 'filled'; minute += 1)
      clock.advance(60_000);
    expect(await order(data.orderId)).toMatchObject({ status: 'filled', priceAvg: String(bid) });
  });

  test('what happens to a resting order does not depend on how often one looks', async () => {
    const outcome = async (seed: number, steps: number): Promise<unknown> => {
      const { place, order, best, clock } = openSandbox({ seed });
      const { bid } = await best();
      const { data } = await place({ side: 'buy', orderType: 'limit', price: (bid - 10).toFixed(2), size: '0.5' });
      for (let step = 0; step < steps; step += 1) {
        clock.advance(60_000 / steps);
        await best();
      }
      const { status, baseVolume } = await order(data.orderId);
      return { status, baseVolume };
    };
    const seeds = Array.from({ length: 6 }, (_, seed) => seed);
    const often = await Promise.all(seeds.map((seed) => outcome(seed, 12)));
    expect(await Promise.all(seeds.map((seed) => outcome(seed, 1)))).toEqual(often);
    expect(new Set(often.map((one) => JSON.stringify(one))).size).toBeGreaterThan(1);
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
      const { call, place, clock, best, sandbox } = openSandbox();
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
});
