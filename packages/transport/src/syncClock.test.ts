import { isBitgetError } from '@bitget-kit/errors';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { createTransport } from './createTransport.js';
import { syncClock } from './syncClock.js';
import { getAssets, getTickers, placeOrder, signer } from './testing/endpoints.js';
import { fakeExchange, ok } from './testing/fakeExchange.js';
import { virtualClock } from './testing/virtualClock.js';

test('the offset takes half of the round trip into account, and is used from then on', async () => {
  const clock = virtualClock(1_000_000);
  const exchange = fakeExchange(ok({ serverTime: '1060100' }), ok([]));
  const transport = createTransport({
    clock,
    signer,
    fetch: async (url, init) => {
      await new Promise<void>((resolve) => {
        clock.setTimer(200, resolve);
      });
      return exchange.fetch(url, init);
    },
  });
  expect(await clock.run(syncClock(transport))).toEqual({ offsetMs: 60_000, roundTripMs: 200 });
  await clock.run(call(transport, getAssets, {}));
  expect(exchange.seen[1]?.headers['ACCESS-TIMESTAMP']).toBe('1060200');
});

test('callers that come meanwhile share one question', async () => {
  const { fetch, seen } = fakeExchange(ok({ serverTime: '1' }));
  const transport = createTransport({ fetch, clock: virtualClock() });
  await Promise.all([syncClock(transport), syncClock(transport)]);
  expect(seen).toHaveLength(1);
  await syncClock(transport);
  expect(seen).toHaveLength(2);
});

test('an answer without a time is an error, and leaves the clock as it was', async () => {
  const { fetch, seen } = fakeExchange({ status: 403, body: '<html>blocked</html>' }, ok([]));
  const transport = createTransport({ fetch, clock: virtualClock(5), signer });
  const error = await syncClock(transport).catch((reason: unknown) => reason);
  expect(isBitgetError(error, 'transport/bad-response')).toBe(true);
  await call(transport, getAssets, {});
  expect(seen[1]?.headers['ACCESS-TIMESTAMP']).toBe('5');
});

test('the question takes a permit and ends it', async () => {
  const ends: unknown[] = [];
  const { fetch } = fakeExchange(ok({ serverTime: '1' }));
  const rateLimiter = {
    acquire: () => ({ done: (end: unknown) => ends.push(end), cancel: () => ends.push('cancel') }),
  };
  await syncClock(createTransport({ fetch, clock: virtualClock(), rateLimiter }));
  expect(ends).toEqual([{ lost: false, status: 200, apiCode: '00000' }]);
});

test('at the start when it is asked for: once, before the first signed request, and not for public ones', async () => {
  const { fetch, seen } = fakeExchange(ok([]), ok({ serverTime: '60000' }), ok([]), ok([]));
  const transport = createTransport({ fetch, clock: virtualClock(0), signer, syncClock: true });
  await call(transport, getTickers, {});
  await call(transport, getAssets, {});
  await call(transport, getAssets, {});
  expect(seen.map(({ url }) => new URL(url).pathname)).toEqual([
    getTickers.path,
    '/api/v2/public/time',
    getAssets.path,
    getAssets.path,
  ]);
  expect(seen[2]?.headers['ACCESS-TIMESTAMP']).toBe('60000');
});

test('when it cannot be had at the start, nothing is signed, and the next call asks again', async () => {
  const { fetch, seen } = fakeExchange(new TypeError('fetch failed'), ok({ serverTime: '1' }), ok({ orderId: '1' }));
  const transport = createTransport({ fetch, clock: virtualClock(), signer, syncClock: true });
  const order = { symbol: 'BTCUSDT', size: '1' };
  await expect(call(transport, placeOrder, order)).rejects.toMatchObject({ context: { outcome: 'not-sent' } });
  await call(transport, placeOrder, order);
  expect(seen.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
});

test('who gives up does not wait for it', async () => {
  const { fetch, seen } = fakeExchange('hang');
  const transport = createTransport({ fetch, clock: virtualClock(), signer, syncClock: true });
  const gaveUp = new AbortController();
  const calling = call(transport, getAssets, {}, { signal: gaveUp.signal });
  gaveUp.abort(new Error('changed my mind'));
  await expect(calling).rejects.toThrow('changed my mind');
  expect(seen).toHaveLength(1);
});

test.each([
  ['a read', getAssets as object, { deadlineMs: 1_000 }],
  ['a write', placeOrder, { sendWithinMs: 1_000 }],
])('%s does not wait for it beyond its deadline, and is not sent after it', async (_, endpoint, options) => {
  const clock = virtualClock();
  const { fetch, seen } = fakeExchange('hang');
  const transport = createTransport({ fetch, clock, signer, syncClock: true });
  const calling = call(transport, endpoint as typeof placeOrder, { symbol: 'BTCUSDT', size: '1' }, options);
  await expect(clock.run(calling)).rejects.toMatchObject({ code: 'limit/deadline' });
  expect(clock.monotonic()).toBe(1_000);
  expect(seen).toHaveLength(1);
});

test('a clock sync that leaves nothing behind: no timer, no listener', async () => {
  const clock = virtualClock();
  const { fetch } = fakeExchange(ok({ serverTime: '1' }), ok([]));
  const transport = createTransport({ fetch, clock, signer, syncClock: true });
  const { signal } = new AbortController();
  let listeners = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    listeners += 1;
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    listeners -= 1;
    removeEventListener.apply(signal, args);
  };
  await call(transport, getAssets, {}, { signal, deadlineMs: 1_000 });
  expect([clock.pending, listeners]).toEqual([0, 0]);
});
