import { expect, it } from 'vitest';
import type { Route } from './Route.js';
import { errorOf } from './test-support/errorOf.js';
import { setup } from './test-support/setup.js';

it('heavy requests that wait already count by their weight', async () => {
  const { limiter } = setup();
  const limit = { requests: 4, seconds: 1, scope: 'uid' } as const;
  const heavy: Route = { id: 'POST /batch', limit, account: 'main', egress: 'home', weight: 2 };
  for (let i = 0; i < 2; i++) (await limiter.acquire(heavy)).done();
  for (let i = 0; i < 2; i++) void limiter.acquire(heavy);
  // Two fit into the next window, so this one goes in the one after.
  expect(await errorOf(limiter.acquire(heavy, { deadlineMs: 2_000 }))).toMatchObject({
    code: 'limit/deadline',
    context: { waitMs: 2_003 },
  });
  expect(limiter.acquire(heavy, { deadlineMs: 2_004 })).toBeInstanceOf(Promise);
});

it('is not refused for a lost request: the answer to another may come before its slot is free', async () => {
  const { limiter, clock } = setup();
  const limit = { requests: 2, seconds: 1, scope: 'uid' } as const;
  const order: Route = { id: 'POST /order', limit, account: 'main', egress: 'home' };
  const [lost, other] = [await limiter.acquire(order), await limiter.acquire(order)];
  lost.done({ lost: true });
  const third = limiter.acquire(order, { deadlineMs: 1_500 });
  other.done();
  await clock.advance(1_002);
  (await third).done();
});
