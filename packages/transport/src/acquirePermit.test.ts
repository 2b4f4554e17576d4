import { expect, test } from 'vitest';
import type { CallOptions } from './CallOptions.js';
import { call } from './call.js';
import { createTransport } from './createTransport.js';
import type { RequestLimiter } from './RequestLimiter.js';
import { getAssets, getTickers, placeOrder, signer } from './testing/endpoints.js';
import { type FakeAnswer, fakeExchange, ok } from './testing/fakeExchange.js';
import { virtualClock } from './testing/virtualClock.js';

const order = { symbol: 'BTCUSDT', size: '0.1' };

/** A transport whose limiter lets everything pass and notes what it was asked. */
function setUp(...answers: readonly FakeAnswer[]) {
  const clock = virtualClock();
  const asked: Parameters<RequestLimiter['acquire']>[] = [];
  const rateLimiter: RequestLimiter = {
    acquire: (...args) => {
      asked.push(args);
      return { done: () => {}, cancel: () => {} };
    },
  };
  const { fetch } = fakeExchange(...answers);
  return { clock, asked, transport: createTransport({ fetch, clock, signer, rateLimiter, random: () => 0.5 }) };
}

test('the limiter is told the same route object each time: it looks a route up once', async () => {
  const { transport, asked } = setUp(ok([]));
  await call(transport, getAssets, {});
  await call(transport, getAssets, { coin: 'USDT' });
  await call(transport, getTickers, {});
  const [first, second, other] = asked.map(([route]) => route);
  expect(first).toEqual({
    id: 'GET /api/v2/spot/account/assets',
    limit: getAssets.limit,
    account: 'default',
    egress: 'default',
  });
  expect(second).toBe(first);
  expect(other).not.toBe(first);
});

test.each([
  ['a read', getAssets, {}, {}, 'read'],
  ['a write', placeOrder, order, {}, 'place'],
  ['an endpoint that has its own', { ...placeOrder, priority: 'cancel' as const }, order, {}, 'cancel'],
  ['a call that says otherwise', { ...placeOrder, priority: 'cancel' as const }, order, { priority: 'bulk' }, 'bulk'],
] as [string, typeof placeOrder, typeof order, CallOptions, string][])(
  'the priority of %s',
  async (_, endpoint, params, options, priority) => {
    const { transport, asked } = setUp(ok({ orderId: '1' }));
    await call(transport, endpoint, params, options);
    expect(asked[0]?.[1]?.priority).toBe(priority);
  },
);

test('a call without a signal waits by the one that closing aborts', async () => {
  const { transport, asked } = setUp(ok([]));
  await call(transport, getAssets, {});
  expect(asked[0]?.[1]?.signal?.aborted).toBe(false);
  await transport.close();
  expect(asked[0]?.[1]?.signal?.aborted).toBe(true);
});

test('the limiter hears the signal of the call, so that who gives up leaves its queue', async () => {
  const { transport, asked } = setUp(ok([]));
  const { signal } = new AbortController();
  await call(transport, getAssets, {}, { signal });
  expect(asked[0]?.[1]?.signal).toBe(signal);
});

test('the deadline counts from the call, for a second try too', async () => {
  const { transport, asked, clock } = setUp(new TypeError('fetch failed'), ok([]));
  await clock.run(call(transport, getAssets, {}, { deadlineMs: 1_000 }));
  expect(asked.map(([, options]) => options?.deadlineMs)).toEqual([1_000, 875]);
});

test('without a deadline, a read waits as long as it takes and a write for five seconds', async () => {
  const { transport, asked } = setUp(ok({ orderId: '1' }));
  await call(transport, getAssets, {});
  await call(transport, placeOrder, order);
  expect(asked.map(([, options]) => options?.deadlineMs)).toEqual([undefined, 5_000]);
});

test('a deadline that is over before the limiter is asked: it is not asked', async () => {
  const { transport, asked, clock } = setUp(ok([]));
  const calling = call(transport, getAssets, {}, { deadlineMs: -1 });
  await expect(clock.run(calling)).rejects.toThrow(
    'GET /api/v2/spot/account/assets could not be sent within -1 ms of the call.',
  );
  expect(asked).toEqual([]);
});
