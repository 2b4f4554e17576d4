import { afterEach, expect, it, vi } from 'vitest';
import { createRateLimiter } from './createRateLimiter.js';
import type { Route } from './Route.js';
import { errorOf } from './test-support/errorOf.js';

const order: Route = {
  id: 'POST /order',
  limit: { requests: 1, seconds: 60, scope: 'uid' },
  account: 'main',
  egress: 'home',
};

afterEach(() => vi.restoreAllMocks());

it('keeps the process alive while a request waits, and only then', async () => {
  const set = vi.spyOn(globalThis, 'setTimeout');
  const cleared = vi.spyOn(globalThis, 'clearTimeout');
  const limiter = createRateLimiter();
  (await limiter.acquire(order)).done();
  expect(set, 'nothing waits: a program that is done may end').not.toHaveBeenCalled();

  const controller = new AbortController();
  const refused = errorOf(limiter.acquire(order, { signal: controller.signal }));
  expect(set).toHaveBeenCalledOnce();
  const timer = set.mock.results[0]?.value as NodeJS.Timeout;
  expect(timer.hasRef(), 'a process must not end while requests wait for their turn').toBe(true);

  controller.abort('stop');
  expect(await refused).toBe('stop');
  expect(cleared).toHaveBeenCalledWith(timer);
  expect(set).toHaveBeenCalledOnce();
});
