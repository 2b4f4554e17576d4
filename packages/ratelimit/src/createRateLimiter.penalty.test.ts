import { expect, it } from 'vitest';
import type { Route } from './Route.js';
import { setup } from './test-support/setup.js';

const order: Route = {
  id: 'POST /order',
  limit: { requests: 4, seconds: 1, scope: 'uid' },
  account: 'main',
  egress: 'home',
};

it('a later penalty that is shorter does not end the earlier one', async () => {
  const { limiter, clock, log, send } = setup();
  const [first, second] = [await limiter.acquire(order), await limiter.acquire(order)];
  first.done({ penaltyMs: 10_000 });
  await clock.advance(100);
  second.done({ penaltyMs: 1_000 });
  expect(limiter.inspect().buckets[0]).toMatchObject({ pausedMs: 9_900 });
  send('next', order);
  await clock.advance(20_000);
  expect(log).toEqual(['next 10000']);
});

it('where no limit is known, a 429 pauses the account and the address', async () => {
  const { limiter, clock, log, send } = setup();
  const unknown: Route = { id: 'GET /x', account: 'main', egress: 'home' };
  (await limiter.acquire(unknown)).done({ penaltyMs: 5_000 });
  expect(limiter.inspect().buckets).toMatchObject([
    { scope: 'uid', pausedMs: 5_000 },
    { scope: 'ip', endpoint: 'GET /x', pausedMs: 5_000 },
    { scope: 'ip', pausedMs: 0 },
  ]);
  send('same account', { ...unknown, egress: 'office' });
  send('same address', { ...unknown, account: 'other' });
  send('neither', { ...unknown, account: 'third', egress: 'third' });
  await clock.advance(6_000);
  expect(log).toEqual(['neither 0', 'same account 5000', 'same address 5000']);
});
