import { describe, expect, test } from 'vitest';
import { expectValid } from '../testing/expectValid.js';
import { openUtaFutures } from '../testing/openUtaFutures.js';

const PAIR = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' };

describe('one-way mode', () => {
  test('a buy opens a long, a greater sale turns it, and reduce-only closes what is left', async () => {
    const { call, trade, positions, order } = openUtaFutures();
    const { data } = await trade({});
    const done = await order(data.orderId);
    await expectValid('GET', '/api/v3/trade/order-info', done);
    expect(done).toMatchObject({
      orderStatus: 'filled',
      holdMode: 'one_way_mode',
      posSide: '',
      reduceOnly: 'NO',
      amount: '0',
    });
    const [long] = await positions();
    await expectValid('GET', '/api/v3/position/current-position', { list: [long] });
    expect(long).toMatchObject({
      posSide: 'long',
      total: '0.01',
      available: '0.01',
      leverage: '10',
      marginMode: 'crossed',
    });
    expect(Number(long?.breakEvenPrice)).toBeGreaterThan(Number(long?.avgPrice));
    await trade({ side: 'sell', qty: '0.03' });
    expect(await positions()).toMatchObject([{ posSide: 'short', total: '0.02' }]);
    const closed = await trade({ reduceOnly: 'yes', qty: '0.5' });
    expect(await order(closed.data.orderId)).toMatchObject({
      reduceOnly: 'YES',
      tradeSide: 'close',
      cumExecQty: '0.02',
    });
    expect(await positions()).toEqual([]);
    expect((await trade({ reduceOnly: 'yes' })).code).toBe('25227');
    const past = (await call('GET', 'position/history-position', { category: 'USDT-FUTURES' })).data;
    await expectValid('GET', '/api/v3/position/history-position', past);
    expect(past.list).toMatchObject([
      { posSide: 'short', openTotalPos: '0.02', closeTotalPos: '0.02' },
      { posSide: 'long', openTotalPos: '0.01', closeTotalPos: '0.01' },
    ]);
    for (const { cumRealisedPnl, totalFunding, openFeeTotal, closeFeeTotal, netProfit } of past.list) {
      const sum = [cumRealisedPnl, totalFunding, openFeeTotal, closeFeeTotal].reduce(
        (all, one) => all + Number(one),
        0,
      );
      expect(sum).toBeCloseTo(Number(netProfit), 10);
    }
    const fills = (await call('GET', 'trade/fills', { category: 'USDT-FUTURES' })).data;
    await expectValid('GET', '/api/v3/trade/fills', fills);
    expect(fills.list[0]).toMatchObject({
      category: 'USDT-FUTURES',
      tradeSide: 'close',
      feeDetail: [{ feeCoin: 'USDT' }],
    });
  });

  test('a reduce-only order takes the place of earlier ones that leave too little, and then hides its id', async () => {
    const { call, trade, order } = openUtaFutures();
    await trade({});
    const wait = { side: 'sell', orderType: 'limit', price: '90000', reduceOnly: 'yes' };
    const first = await trade({ ...wait, qty: '0.01' });
    const second = await trade({ ...wait, qty: '0.006', clientOid: 'second' });
    await expectValid('POST', '/api/v3/trade/place-order', second.data);
    expect(second.data).toEqual({ orderId: null, clientOid: 'second' });
    expect(await order(first.data.orderId)).toMatchObject({ cancelReason: 'back_contract_cancel' });
    expect((await call('POST', 'trade/modify-order', { clientOid: 'second', price: '91000' })).code).toBe('25568');
  });

  test('names no position', async () => {
    const { trade } = openUtaFutures();
    expect(await trade({ posSide: 'long' })).toMatchObject({ code: '25236', msg: 'Incorrect position open type' });
  });
});

describe('hedge mode', () => {
  test('holds both directions, and closes the one that is named', async () => {
    const { call, trade, positions } = openUtaFutures(true);
    await trade({ posSide: 'long' });
    await trade({ posSide: 'short', side: 'sell', qty: '0.02' });
    expect(await positions()).toMatchObject([
      { posSide: 'long', holdMode: 'hedge_mode' },
      { posSide: 'short', total: '0.02' },
    ]);
    const wait = { posSide: 'long', side: 'sell', orderType: 'limit', price: '90000' };
    expect((await trade({ ...wait, qty: '0.02' })).code).toBe('25231');
    await trade({ ...wait, qty: '0.006' });
    expect((await trade({ ...wait, qty: '0.006' })).code).toBe('25225');
    expect(await positions()).toMatchObject([{ available: '0.004', frozen: '0.006', total: '0.01' }, {}]);
    const closed = await call('POST', 'trade/close-positions', { category: 'USDT-FUTURES', posSide: 'long' });
    await expectValid('POST', '/api/v3/trade/close-positions', closed.data);
    expect(closed.data.list).toMatchObject([{ code: '00000' }]);
    expect(await positions()).toMatchObject([{ posSide: 'short' }]);
    const ranks = (await call('GET', 'position/adlRank')).data;
    await expectValid('GET', '/api/v3/position/adlRank', ranks);
    expect(ranks).toMatchObject([{ symbol: 'BTCUSDT', holdSide: 'short', adlRank: '0' }]);
    await call('POST', 'trade/close-positions', { category: 'USDT-FUTURES' });
    expect((await call('POST', 'trade/close-positions', { category: 'USDT-FUTURES' })).data).toEqual({ list: [] });
  });

  test.each([
    ['25236', {}],
    ['25236', { posSide: 'long', reduceOnly: 'yes' }],
    ['25227', { posSide: 'short' }],
    ['25207', { posSide: 'long', qty: '0.0001', orderType: 'limit', price: '1000' }],
    ['40762', { posSide: 'long', qty: '50' }],
    ['40808', { posSide: 'long', qty: '0.00001' }],
    ['25612', { posSide: 'short', takeProfit: '90000' }],
  ])('%s for %j', async (code, params) => {
    expect((await openUtaFutures(true).trade(params)).code).toBe(code);
  });
});

describe('what is set', () => {
  test('shows in the settings, and changes what can be opened', async () => {
    const { call, trade } = openUtaFutures();
    const set = (path: string, params: object) => call('POST', `account/${path}`, params as never);
    const leverage = await set('set-leverage', { ...PAIR, leverage: '20' });
    await expectValid('POST', '/api/v3/account/set-leverage', leverage.data);
    const mode = await set('set-hold-mode', { holdMode: 'hedge_mode' });
    await expectValid('POST', '/api/v3/account/set-hold-mode', mode.data);
    const settings = (await call('GET', 'account/settings')).data;
    await expectValid('GET', '/api/v3/account/settings', settings);
    expect(settings.holdMode).toBe('hedge_mode');
    expect(settings.symbolConfigList).toContainEqual({ ...PAIR, marginMode: 'crossed', leverage: '20' });
    const most = async () =>
      (await set('max-open-available', { ...PAIR, side: 'buy', orderType: 'market', size: '0.1' })).data;
    const before = await most();
    await expectValid('POST', '/api/v3/account/max-open-available', before);
    const preview = (await call('GET', 'account/pre-set-leverage', { ...PAIR, marginMode: 'crossed', leverage: '10' }))
      .data;
    await expectValid('GET', '/api/v3/account/pre-set-leverage', preview);
    expect(Number(preview.estMaxOpen)).toBeLessThan(Number(before.maxBuyOpen));
    await set('set-leverage', { ...PAIR, leverage: '10' });
    expect(await most()).toMatchObject({ maxBuyOpen: preview.estMaxOpen });
    expect((await set('set-leverage', { ...PAIR, leverage: '500' })).code).toBe('25223');
    expect((await set('set-leverage', { category: 'MARGIN', coin: 'BTC', leverage: '3' })).code).toBe(
      'sandbox-not-simulated',
    );
    await trade({ posSide: 'long' });
    expect((await set('set-hold-mode', { holdMode: 'one_way_mode' })).code).toBe('40920');
    expect((await set('set-hold-mode', { holdMode: 'hedge_mode' })).code).toBe('00000');
  });

  test('an isolated position has margin of its own, which can be added to and taken back', async () => {
    const { call, trade, positions } = openUtaFutures();
    await trade({ marginMode: 'isolated' });
    const [before] = await positions();
    expect(before).toMatchObject({ marginMode: 'isolated' });
    const margin = (operation: string, amount: string) =>
      call('POST', 'account/set-margin', { ...PAIR, posSide: 'long', operation, amount });
    const added = await margin('add', '10');
    await expectValid('POST', '/api/v3/account/set-margin', added.data);
    const [after] = await positions();
    expect(Number(after?.positionBalance) - Number(before?.positionBalance)).toBeCloseTo(10, 10);
    expect(Number(after?.liquidationPrice)).toBeLessThan(Number(before?.liquidationPrice));
    expect((await margin('remove', '10')).code).toBe('00000');
    expect((await margin('remove', '10')).code).toBe('40801');
    expect((await trade({ marginMode: 'crossed' })).code).toBe('45117');
  });
});

test('the account counts its positions', async () => {
  const { call, trade, clock, coin } = openUtaFutures();
  await trade({ qty: '0.5' });
  clock.advance(3_600_000);
  const { data } = await call('GET', 'account/assets');
  await expectValid('GET', '/api/v3/account/assets', data);
  const row = await coin('USDT');
  expect(Number(data.unrealisedPnl)).not.toBe(0);
  expect(Number(row.equity)).toBeCloseTo(Number(row.balance) + Number(data.unrealisedPnl), 8);
  expect(row.locked).toBe('0');
  expect(Number(data.imr)).toBeGreaterThan(3_000);
  expect(Number(data.mgnRatio)).toBeCloseTo(Number(data.mmr) / Number(data.effEquity), 10);
});

test('financial records of futures are theirs alone', async () => {
  const { call, trade, clock } = openUtaFutures();
  await trade({});
  clock.advance(9 * 3_600_000);
  await trade({ side: 'sell' });
  const records = async (category: string) => (await call('GET', 'account/financial-records', { category })).data;
  const { list, cursor } = await records('USDT-FUTURES');
  await expectValid('GET', '/api/v3/account/financial-records', { list, cursor });
  const types = list.map(({ type }: { type: string }) => type.replace(/(IN|OUT)$/, ''));
  expect(types).toEqual(['SELL_DEAL', 'CONTRACT_MAIN_SETTLE_FEE_USER_', 'BUY_DEAL']);
  expect((await records('SPOT')).list).toEqual([]);
  expect((await records('COIN-FUTURES')).list).toEqual([]);
});

test('a coin-margined position is held in its coin', async () => {
  const { call, place, coin } = openUtaFutures();
  const before = Number((await coin('BTC')).available);
  const placed = await place({ category: 'COIN-FUTURES', symbol: 'BTCUSD', orderType: 'market', qty: '0.1' });
  expect(placed.code).toBe('00000');
  const { list } = (await call('GET', 'position/current-position', { category: 'COIN-FUTURES' })).data;
  expect(list).toMatchObject([{ symbol: 'BTCUSD', marginCoin: 'BTC', total: '0.1' }]);
  expect(Number((await coin('BTC')).available)).toBeLessThan(before - 0.01);
});

test.each<[string, object]>([
  ['market/instruments', { category: 'USDT-FUTURES' }],
  ['market/tickers', { category: 'USDT-FUTURES' }],
  ['market/candles', { ...PAIR, interval: '1m', type: 'mark' }],
  ['market/current-fund-rate', { symbol: 'BTCUSDT' }],
  ['market/history-fund-rate', { ...PAIR, limit: 3 }],
  ['market/open-interest', PAIR],
  ['market/position-tier', PAIR],
  ['market/fills', PAIR],
  ['market/orderbook', PAIR],
])('%s fits the contract', async (path, params) => {
  const { call, trade } = openUtaFutures();
  await trade({});
  const { code, data } = await call('GET', path, params as never);
  expect(code).toBe('00000');
  await expectValid('GET', `/api/v3/${path}`, data);
});

test('past funding is paged by number', async () => {
  const { call } = openUtaFutures();
  const page = async (cursor: number, limit: number) =>
    (await call('GET', 'market/history-fund-rate', { ...PAIR, cursor, limit })).data.resultList;
  expect([...(await page(1, 2)), ...(await page(2, 2))]).toEqual(await page(1, 4));
  expect(await page(9, 100)).toEqual([]);
});
