import { expect, test } from 'vitest';
import { expectValid } from '../testing/expectValid.js';
import { openUta } from '../testing/openUta.js';

const PAIR = { category: 'SPOT', symbol: 'BTCUSDT' };

test.each<[string, object]>([
  ['public/time', {}],
  ['market/instruments', { category: 'SPOT' }],
  ['market/tickers', { category: 'SPOT' }],
  ['market/orderbook', PAIR],
  ['market/candles', { ...PAIR, interval: '1m' }],
  ['market/history-candles', { ...PAIR, interval: '1H' }],
  ['market/fills', PAIR],
])('%s fits the contract', async (path, params) => {
  const { call, place } = openUta();
  await place({ orderType: 'market', qty: '5000' });
  const { code, data } = await call('GET', path, params as never);
  expect(code).toBe('00000');
  await expectValid('GET', `/api/v3/${path}`, data);
});

test('both versions show the same market', async () => {
  const { call, callV2, place, clock } = openUta();
  clock.advance(1_000);
  await place({ orderType: 'market', qty: '5000' });
  const v2 = async (path: string, params: object) =>
    (await callV2('GET', `/api/v2/spot/market/${path}`, { symbol: 'BTCUSDT', ...params } as never)).data;
  const v3 = async (path: string, params: object = {}) =>
    (await call('GET', `market/${path}`, { ...PAIR, ...params })).data;
  const [old] = await v2('tickers', {});
  expect(await v3('tickers')).toMatchObject([
    { lastPrice: old.lastPr, bid1Price: old.bidPr, ask1Price: old.askPr, volume24h: old.baseVolume },
  ]);
  const candles: string[][] = await v2('candles', { granularity: '1h', limit: 3 });
  expect(await v3('candles', { interval: '1H', limit: 3 })).toEqual(candles.map((row) => row.slice(0, 7)));
  const book = await v2('orderbook', { limit: 3 });
  const { a, b } = await v3('orderbook', { limit: 3 });
  expect([a, b]).toEqual([book.asks, book.bids].map((side) => side.map((row: string[]) => row.map(Number))));
  const [trade] = await v2('fills', { limit: 1 });
  expect(await v3('fills', { limit: 1 })).toMatchObject([
    { execId: trade.tradeId, price: trade.price, size: trade.size },
  ]);
  expect(await v3('orderbook')).toMatchObject({ a: { length: 5 }, b: { length: 5 } });
});

test.each([
  ['25100', 'market/tickers', { category: 'SPOT', symbol: 'NOPE' }],
  ['25200', 'market/tickers', { category: 'STOCKS' }],
  ['400172', 'market/tickers', {}],
  ['400172', 'market/orderbook', { category: 'SPOT' }],
  ['25200', 'market/candles', { ...PAIR, interval: '2m' }],
  ['25200', 'market/candles', { ...PAIR, interval: '1m', limit: 'many' }],
  ['sandbox-not-simulated', 'market/candles', { ...PAIR, interval: '1m', type: 'premium' }],
  ['sandbox-not-simulated', 'market/instruments', { category: 'MARGIN' }],
])('%s for %s of %j', async (code, path, params) => {
  expect((await openUta().call('GET', path, params as never)).code).toBe(code);
});
