import { describe, expect, test } from 'vitest';
import { expectValid } from '../testing/expectValid.js';
import { type OpenUtaFutures, openUtaFutures } from '../testing/openUtaFutures.js';

describe('strategy orders', () => {
  const at = async ({ mark }: OpenUtaFutures, share: number) => ((await mark()) * share).toFixed(1);
  const POSITION = { category: 'USDT-FUTURES', symbol: 'BTCUSDT', posSide: 'long' };

  test('close a position at one of two prices, and are listed under one id', async () => {
    const opened = openUtaFutures();
    const { call, trade, clock, positions } = opened;
    await trade({});
    const prices = { takeProfit: await at(opened, 1.003), stopLoss: await at(opened, 0.997) };
    const placed = await call('POST', 'trade/place-strategy-order', { ...POSITION, ...prices, clientOid: 's1' });
    await expectValid('POST', '/api/v3/trade/place-strategy-order', placed.data);
    const waiting = (await call('GET', 'trade/unfilled-strategy-orders', { category: 'USDT-FUTURES' })).data;
    await expectValid('GET', '/api/v3/trade/unfilled-strategy-orders', waiting);
    expect(waiting).toMatchObject([
      { orderId: placed.data.orderId, clientOid: 's1', posSide: 'long', status: 'pending' },
    ]);
    expect(Number(waiting[0].takeProfit)).toBe(Number(prices.takeProfit));
    expect((await call('POST', 'trade/place-strategy-order', { ...POSITION, ...prices })).code).toBe('25594');
    for (let minute = 0; minute < 2_000 && (await positions()).length > 0; minute += 1) clock.advance(60_000);
    expect(await positions()).toEqual([]);
    const past = (await call('GET', 'trade/history-strategy-orders', { category: 'USDT-FUTURES' })).data;
    await expectValid('GET', '/api/v3/trade/history-strategy-orders', past);
    expect(past.list).toMatchObject([{ orderId: placed.data.orderId, status: 'success' }]);
    expect(['takeProfit', 'stopLoss']).toContain(past.list[0].triggerType);
    const subs = (await call('GET', 'trade/strategy-sub-orders', { orderId: placed.data.orderId })).data;
    await expectValid('GET', '/api/v3/trade/strategy-sub-orders', subs);
    expect(subs.list).toMatchObject([{ side: 'sell', status: 'filled', cumExecQty: '0.01' }]);
  });

  test('for a part can be changed and cancelled', async () => {
    const opened = openUtaFutures();
    const { call, trade } = opened;
    await trade({});
    const part = { ...POSITION, tpslMode: 'partial', qty: '0.006', stopLoss: await at(opened, 0.9) };
    const { orderId } = (await call('POST', 'trade/place-strategy-order', part)).data;
    expect((await call('POST', 'trade/place-strategy-order', part)).code).toBe('25595');
    const change = (params: object) => call('POST', 'trade/modify-strategy-order', { orderId, ...params });
    const stopLoss = await at(opened, 0.8);
    const changed = await change({ qty: '0.01', stopLoss, slOrderType: 'limit', slLimitPrice: stopLoss });
    await expectValid('POST', '/api/v3/trade/modify-strategy-order', changed.data);
    const list = async () => (await call('GET', 'trade/unfilled-strategy-orders', { category: 'USDT-FUTURES' })).data;
    expect(await list()).toMatchObject([{ orderId, qty: '0.01', slOrderType: 'limit', takeProfit: '' }]);
    expect((await change({ qty: '0.01' })).code).toBe('25600');
    expect((await change({ takeProfit: await at(opened, 1.1) })).code).toBe('25598');
    const cancelled = await call('POST', 'trade/cancel-strategy-order', { orderId });
    await expectValid('POST', '/api/v3/trade/cancel-strategy-order', cancelled.data);
    expect(await list()).toEqual([]);
    expect((await call('POST', 'trade/cancel-strategy-order', { orderId })).code).toBe('25597');
  });

  test('that an order has brought along are listed with the others', async () => {
    const opened = openUtaFutures();
    const { call, trade } = opened;
    await trade({ takeProfit: await at(opened, 1.1), stopLoss: await at(opened, 0.9), slTriggerBy: 'mark' });
    const waiting = (await call('GET', 'trade/unfilled-strategy-orders', { category: 'USDT-FUTURES' })).data;
    expect(waiting).toMatchObject([{ qty: '0.01', posSide: 'long', tpOrderType: 'market' }]);
  });

  test.each([
    ['25601', { posSide: 'short', stopLoss: '90000' }],
    ['400172', {}],
    ['25585', { takeProfit: '1000' }],
    ['25586', { stopLoss: '900000' }],
    ['25606', { takeProfit: '90000.01' }],
    ['400172', { tpslMode: 'partial', stopLoss: '1000' }],
    ['400172', { posSide: undefined, stopLoss: '1000' }],
    ['25593', { category: 'SPOT', stopLoss: '1000' }],
    ['25200', { clientOid: 'a b', stopLoss: '1000' }],
    ['25200', { type: 'twap', stopLoss: '1000' }],
  ])('%s for %j', async (code, params) => {
    const { call, trade } = openUtaFutures();
    await trade({});
    expect((await call('POST', 'trade/place-strategy-order', { ...POSITION, ...params })).code).toBe(code);
  });
});
