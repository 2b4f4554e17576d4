import { expect, it } from 'vitest';
import type { Route } from './Route.js';
import { errorOf } from './test-support/errorOf.js';
import { setup } from './test-support/setup.js';

const order: Route = {
  id: 'POST /order',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  account: 'main',
  egress: 'home',
};

it('ends those who still wait, and leaves alone who went before', async () => {
  const { limiter, clock } = setup();
  const controller = new AbortController();
  const { signal } = controller;
  const first = await limiter.acquire(order);
  const second = limiter.acquire(order, { signal });
  const third = errorOf(limiter.acquire(order, { signal }));
  const fourth = limiter.acquire(order);
  first.done();
  await clock.advance(1_002);
  const permit = await second;
  controller.abort('shutdown');
  expect(await third).toBe('shutdown');
  expect(limiter.inspect().queued).toBe(1);
  permit.done();
  await clock.advance(1_002);
  (await fourth).done();
  expect(limiter.inspect()).toMatchObject({ queued: 0, buckets: [{ inFlight: 0, held: 1 }, { inFlight: 0 }] });
});

it('takes one out of the middle of the queue: those before and behind keep their turns', async () => {
  const { limiter, clock, log, send } = setup();
  const controller = new AbortController();
  send('first', order);
  send('before', order);
  const middle = errorOf(limiter.acquire(order, { signal: controller.signal }));
  send('behind', order);
  send('last', order);
  controller.abort('stop');
  expect(await middle).toBe('stop');
  await clock.advance(10_000);
  expect(log).toEqual(['first 0', 'before 1002', 'behind 2004', 'last 3006']);
});

it('lets a light request go at once when the heavy one before it gives up', async () => {
  const { limiter, clock, log, send } = setup();
  const light: Route = { ...order, limit: { requests: 2, seconds: 1, scope: 'uid' } };
  const controller = new AbortController();
  await limiter.acquire(light);
  const heavy = errorOf(limiter.acquire({ ...light, weight: 2 }, { signal: controller.signal }));
  send('light', light);
  await clock.advance(300);
  expect(log).toEqual([]);
  controller.abort('stop');
  expect(await heavy).toBe('stop');
  await clock.advance(0);
  expect(log).toEqual(['light 300']);
});
