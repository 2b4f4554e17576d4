import { describe, expect, test } from 'vitest';
import { DEFAULT_MARKETS } from './exchange/DEFAULT_MARKETS.js';
import type { MarketRules } from './exchange/Market.js';
import { expectValid } from './testing/expectValid.js';
import { openFutures } from './testing/openFutures.js';
import { openSandbox } from './testing/openSandbox.js';
import { openUta } from './testing/openUta.js';

const TIGHT: Partial<MarketRules> = { buyLimitPriceRatio: '0.01', sellLimitPriceRatio: '0.02', maxSymbolOrderNum: 3 };
const tight = (more: Partial<MarketRules> = {}) =>
  DEFAULT_MARKETS.map((market) => ({
    ...market,
    ...(market.symbol === 'BTCUSDT' && { ...TIGHT, ...(market.category && { maxOrderQty: '0.5', ...more }) }),
  }));

describe('spot', () => {
  const buy = { side: 'buy', orderType: 'limit', size: '0.001' };

  test('a limit order is not far beyond the latest price, and says how far it may be', async () => {
    const { place, call, sandbox, best } = openSandbox({ markets: tight() });
    const [rules] = (await call('GET', 'public/symbols', { symbol: 'BTCUSDT' })).data;
    await expectValid('GET', '/api/v2/spot/public/symbols', [rules]);
    expect(rules).toMatchObject({ buyLimitPriceRatio: '0.01', sellLimitPriceRatio: '0.02', orderQuantity: '3' });
    const last = Number((await call('GET', 'market/tickers', { symbol: 'BTCUSDT' })).data[0].lastPr);
    const at = (share: number) => (last * share).toFixed(2);
    const high = await place({ ...buy, price: at(1.0102) });
    expect(high.code).toBe('43009');
    const [, bound] = /limit ([\d.]+)USDT$/.exec(high.msg) ?? [];
    expect(Number(bound) / last).toBeCloseTo(1.01, 3);
    expect((await place({ ...buy, side: 'sell', price: at(0.9797) })).code).toBe('43008');
    expect(sandbox.inspect().orders).toBe(0);
    expect((await place({ ...buy, price: bound })).code).toBe('00000');
    expect((await place({ ...buy, side: 'sell', price: at(0.9803) })).code).toBe('00000');
    // Far on the other side is no harm.
    expect((await place({ ...buy, price: '1000', size: '0.01' })).code).toBe('00000');
    expect((await place({ ...buy, side: 'sell', price: '900000' })).code).toBe('00000');
    expect((await best()).bid).toBeGreaterThan(1_000);
  });

  test('no more orders rest than may, whatever became of earlier ones; one that replaces another is none more', async () => {
    const { place, call, clock, sandbox } = openSandbox({ markets: tight() });
    const low = { ...buy, price: '1000', size: '0.01' };
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.push((await place(low)).data.orderId);
    expect(await place(low)).toMatchObject({ code: '43005', msg: 'Exceed the maximum number of orders' });
    expect((await place({ side: 'buy', orderType: 'market', size: '100' })).code).toBe('00000');
    expect((await place(low, 1)).code).toBe('00000');
    expect((await place({ ...low, symbol: 'ETHUSDT' })).code).toBe('00000');
    const replaced = await call('POST', 'trade/cancel-replace-order', {
      ...{ symbol: 'BTCUSDT', orderId: ids[0], price: '1001', size: '0.01' },
    });
    expect(replaced.data.success).toBe('success');
    expect((await place(low)).code).toBe('43005');
    // Those that are counted are those of the state: a snapshot goes on.
    const later = openSandbox({ markets: tight(), snapshot: sandbox.snapshot(), keys: [] }, clock);
    expect((await later.place(low)).code).toBe('43005');
    await later.call('POST', 'trade/cancel-order', { symbol: 'BTCUSDT', orderId: ids[1] });
    expect((await later.place(low)).code).toBe('00000');
  });

  test('two hundred rest where the pair does not say', async () => {
    const { call, place } = openSandbox();
    const low = { ...buy, price: '1000', size: '0.001', force: 'gtc' };
    for (let batch = 0; batch < 4; batch += 1) {
      const orderList = Array.from({ length: 50 }, () => low);
      const { data } = await call('POST', 'trade/batch-orders', { symbol: 'BTCUSDT', orderList });
      expect(data.successList).toHaveLength(50);
    }
    expect((await place(low)).code).toBe('43005');
  });

  test('what a plan order places is held against the rules when it fires', async () => {
    const { call, clock, best } = openSandbox({ markets: tight() });
    const { ask } = await best();
    const plan = {
      ...{ symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', size: '0.01', triggerType: 'mark_price' },
      ...{ triggerPrice: (ask * 1.0005).toFixed(2), executePrice: (ask * 1.05).toFixed(2) },
    };
    expect((await call('POST', 'trade/place-plan-order', plan)).code).toBe('00000');
    const range = { symbol: 'BTCUSDT', startTime: clock.now(), endTime: clock.now() + 86_400_000 };
    const past = async () => (await call('GET', 'trade/history-plan-order', range)).data.orderList;
    for (let minute = 0; minute < 1_440 && (await past()).length === 0; minute += 1) clock.advance(60_000);
    expect(await past()).toMatchObject([{ status: 'fail_execute' }]);
  });

  test('two hundred orders wait for a price on a pair', async () => {
    const { call } = openSandbox();
    const plan = { symbol: 'BTCUSDT', side: 'buy', orderType: 'market', size: '100', planType: 'total' };
    const add = (params: object) =>
      call('POST', 'trade/place-plan-order', { ...plan, triggerType: 'mark_price', triggerPrice: '1000', ...params });
    for (let count = 0; count < 200; count += 1) expect((await add({})).code).toBe('00000');
    expect((await add({})).code).toBe('43071');
    expect((await add({ symbol: 'ETHUSDT' })).code).toBe('00000');
  });
});

describe('futures', () => {
  test('price, size and number of orders, as the contract tells them', async () => {
    const { call, place, mark } = await openFutures({ markets: tight({ maxMarketOrderQty: '0.02' }) });
    const [rules] = (await call('GET', 'market/contracts')).data;
    expect(rules).toMatchObject({ buyLimitPriceRatio: '0.01', sellLimitPriceRatio: '0.02', maxSymbolOrderNum: '3' });
    expect(rules).toMatchObject({ maxOrderQty: '0.5', maxMarketOrderQty: '0.02' });
    const at = async (share: number) => ((await mark()) * share).toFixed(1);
    const order = { side: 'buy', size: '0.01', price: '1000' };
    expect((await place({ ...order, price: await at(1.02) })).code).toBe('43009');
    expect((await place({ ...order, side: 'sell', price: await at(0.97) })).code).toBe('43008');
    expect((await place({ ...order, size: '0.5001' })).code).toBe('45112');
    expect((await place({ side: 'buy', orderType: 'market', size: '0.03' })).code).toBe('45112');
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.push((await place(order)).data.orderId);
    const refused = await place(order);
    expect(refused).toMatchObject({ code: '45118' });
    expect(refused.msg).toMatch(/ 3$/);
    const change = { orderId: ids[0], newClientOid: 'n', newPrice: '1001', newSize: '0.01' };
    expect((await call('POST', 'order/modify-order', { ...change, newPrice: await at(1.02) })).code).toBe('43009');
    expect((await call('POST', 'order/modify-order', change)).code).toBe('00000');
    expect((await place({ side: 'buy', orderType: 'market', size: '0.02' })).code).toBe('00000');
  });

  test('two hundred orders wait for a price on a pair', async () => {
    const { call } = await openFutures();
    const plan = {
      ...{ planType: 'normal_plan', marginMode: 'crossed', size: '0.01', side: 'buy', tradeSide: 'open' },
      ...{ orderType: 'market', triggerType: 'mark_price', triggerPrice: '50000' },
    };
    for (let count = 0; count < 200; count += 1) await call('POST', 'order/place-plan-order', plan);
    expect((await call('POST', 'order/place-plan-order', plan)).code).toBe('43071');
  });
});

describe('the unified account', () => {
  test('has the same rules in the codes of V3', async () => {
    const { call, place } = openUta({ markets: tight() });
    const pair = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' };
    const [rules] = (await call('GET', 'market/instruments', pair)).data;
    await expectValid('GET', '/api/v3/market/instruments', [rules]);
    expect(rules).toMatchObject({ buyLimitPriceRatio: '0.01', maxOrderQty: '0.5', maxSymbolOrderNum: '3' });
    const last = Number((await call('GET', 'market/tickers', pair)).data[0].lastPrice);
    const at = (share: number) => (last * share).toFixed(1);
    const high = { code: '25206', msg: 'BTCUSDT trading price cannot exceed 101%' };
    expect(await place({ price: at(1.02) })).toMatchObject(high);
    expect(await place({ ...pair, price: at(1.02) })).toMatchObject(high);
    const low = { code: '25205', msg: 'BTCUSDT trading price cannot be below 98%' };
    expect(await place({ side: 'sell', price: at(0.97) })).toMatchObject(low);
    const many = { code: '25208', msg: 'BTCUSDT trading quantity cannot exceed 0.5 units' };
    expect(await place({ ...pair, price: '1000', qty: '0.6' })).toMatchObject(many);
    const { data } = await place({ price: '1000' });
    expect((await call('POST', 'trade/modify-order', { ...data, price: at(1.02) })).code).toBe('25206');
    for (let count = 0; count < 2; count += 1) await place({ price: '1000' });
    expect(await place({ price: '1000' })).toMatchObject({
      code: '25211',
      msg: 'Exceeds the limit of 3 maximum orders',
    });
    expect((await call('POST', 'trade/modify-order', { ...data, price: '1001' })).code).toBe('00000');
    expect((await place({ ...pair, price: '1000' })).code).toBe('00000');
  });

  test('two hundred strategy orders wait on a pair', async () => {
    const { call } = openUta();
    const order = {
      category: 'SPOT',
      symbol: 'BTCUSDT',
      type: 'trigger',
      side: 'buy',
      qty: '100',
      triggerPrice: '1000',
    };
    for (let count = 0; count < 200; count += 1) await call('POST', 'trade/place-strategy-order', order);
    expect((await call('POST', 'trade/place-strategy-order', order)).code).toBe('25599');
  });
});
