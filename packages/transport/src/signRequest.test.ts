import { expect, test } from 'vitest';
import { call } from './call.js';
import { createTransport } from './createTransport.js';
import { getAssets, placeOrder, signer } from './testing/endpoints.js';
import { fakeExchange, ok, refusal } from './testing/fakeExchange.js';
import { virtualClock } from './testing/virtualClock.js';

const order = { symbol: 'BTCUSDT', size: '1' };

test('a signature that is to hold for less is dated back, and who follows the request is told that date', async () => {
  const { fetch, seen } = fakeExchange(ok({ orderId: '1' }));
  const transport = createTransport({ fetch, clock: virtualClock(100_000), signer });
  const signed: number[] = [];
  await call(transport, placeOrder, order, { validForMs: 2_000, onSigned: (at) => signed.push(at) });
  expect(seen[0]?.headers['ACCESS-TIMESTAMP']).toBe('72000');
  expect(signed).toEqual([72_000]);
});

test('when it comes too late, it is neither sent again nor is the clock set by it', async () => {
  const { fetch, seen } = fakeExchange(refusal('40008', 'Request timestamp expired'));
  const transport = createTransport({ fetch, clock: virtualClock(100_000), signer });
  const calling = call(transport, getAssets, {}, { validForMs: 2_000 });
  await expect(calling).rejects.toMatchObject({ context: { apiCode: '40008' } });
  expect(seen).toHaveLength(1);
  expect(transport.now()).toBe(100_000);
});

test.each([0, -1, 30_001, Number.NaN])('%d ms is no time to hold', async (validForMs) => {
  const { fetch, seen } = fakeExchange(ok([]));
  const transport = createTransport({ fetch, clock: virtualClock(), signer });
  const calling = call(transport, getAssets, {}, { validForMs });
  await expect(calling).rejects.toThrow(/validForMs must be above 0 and at most 30000/);
  expect(seen).toHaveLength(0);
});
