import { expect, test } from 'vitest';
import { call } from './call.js';
import { createTransport } from './createTransport.js';
import { prepare } from './prepare.js';
import type { RequestLimiter } from './RequestLimiter.js';
import type { TransportConfig } from './TransportConfig.js';
import { getAssets, getTickers, placeOrder, signer } from './testing/endpoints.js';
import { fakeExchange, ok } from './testing/fakeExchange.js';
import { virtualClock } from './testing/virtualClock.js';

const order = { symbol: 'BTCUSDT', size: '0.1' };

function setUp(config: TransportConfig = {}) {
  const { fetch, seen } = fakeExchange(ok([]));
  const baseUrl = 'https://proxy.example/bitget/';
  return { seen, transport: createTransport({ baseUrl, fetch, clock: virtualClock(), signer, ...config }) };
}

test.each([
  ['a public read', getTickers, { symbol: '$AI' }],
  ['a private read', getAssets, { coin: 'USDT' }],
  ['a write', placeOrder, order],
] as [string, typeof placeOrder, typeof order][])(
  '%s is exactly what a call would send',
  async (_, endpoint, params) => {
    const { transport, seen } = setUp({ demo: true, channelCode: 'broker' });
    const prepared = await prepare(transport, endpoint, params);
    expect(seen).toEqual([]);
    await call(transport, endpoint, params);
    expect(seen).toEqual([{ body: undefined, ...prepared, redirect: 'manual' }]);
  },
);

test('no limit is asked, and nothing is kept', async () => {
  const asked: unknown[] = [];
  const rateLimiter: RequestLimiter = {
    acquire: (route) => {
      asked.push(route);
      return { done: () => {}, cancel: () => {} };
    },
  };
  const { transport } = setUp({ rateLimiter });
  const first = await prepare(transport, placeOrder, order);
  Object.assign(first.headers, { 'ACCESS-KEY': 'changed' });
  expect((await prepare(transport, placeOrder, order)).headers['ACCESS-KEY']).not.toBe('changed');
  expect(asked).toEqual([]);
});

test('what a call would refuse is not prepared either', async () => {
  const readOnly = setUp({ permissions: ['read'] }).transport;
  await expect(prepare(readOnly, placeOrder as never, order as never)).rejects.toThrow(/needs the permission 'trade'/);
  const unsigned = setUp({ signer: undefined }).transport;
  await expect(prepare(unsigned, placeOrder, order)).rejects.toThrow(/is private/);
  await expect(prepare(setUp().transport, placeOrder, {} as never)).rejects.toThrow(/symbol is required/);
});
