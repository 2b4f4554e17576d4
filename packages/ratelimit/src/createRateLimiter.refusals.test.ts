import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Permit } from './Permit.js';
import type { RateLimiter } from './RateLimiter.js';
import type { Route } from './Route.js';
import { errorOf } from './test-support/errorOf.js';
import { setup } from './test-support/setup.js';

const order: Route = {
  id: 'POST /order',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  account: 'main',
  egress: 'home',
};

async function occupy(limiter: RateLimiter, route: Route): Promise<Permit> {
  return await limiter.acquire(route);
}

describe('deadline', () => {
  it('refuses at once what cannot be met, as far as known, and says how long it would take', async () => {
    const { limiter, clock, events } = setup();
    (await occupy(limiter, order)).done();
    const error = await errorOf(limiter.acquire(order, { deadlineMs: 500 }));
    expect(error).toMatchObject({
      code: 'limit/deadline',
      message:
        'POST /order was not sent: the rate limit has no room for it before 1002 ms from now, and its deadline of 500 ms comes first. Allow more time, or send fewer requests.',
      context: { endpoint: 'POST /order', deadlineMs: 500, waitMs: 1_001.5 },
    });
    expect(clock.timersSet).toBe(0);
    expect(events.at(-1)).toMatchObject({ type: 'refused', reason: 'deadline', waitedMs: 0 });
  });

  it('counts those who wait already', async () => {
    const { limiter } = setup();
    (await occupy(limiter, order)).done();
    for (let i = 0; i < 3; i++) void limiter.acquire(order);
    const error = await errorOf(limiter.acquire(order, { deadlineMs: 4_000 }));
    expect(error).toMatchObject({ context: { waitMs: 4 * 1_001.5 } });
    expect(limiter.acquire(order, { deadlineMs: 4_010 })).toBeInstanceOf(Promise);
    expect(limiter.inspect().queued).toBe(4);
  });

  it('does not refuse what can still be met: two at a time, the fourth in line goes after two windows', async () => {
    const { limiter, clock } = setup();
    const route: Route = { ...order, limit: { requests: 2, seconds: 1, scope: 'uid' } };
    for (let i = 0; i < 2; i++) (await occupy(limiter, route)).done();
    for (let i = 0; i < 3; i++) void Promise.resolve(limiter.acquire(route)).then((permit) => permit.done());
    expect(await errorOf(limiter.acquire(route, { deadlineMs: 2_003 }))).toMatchObject({ context: { waitMs: 2_003 } });
    const fourth = limiter.acquire(route, { deadlineMs: 2_010 });
    await clock.advance(2_005);
    (await fourth).done();
  });

  it('rejects when it passes, and lets the others on', async () => {
    const { limiter, clock, events } = setup();
    const first = await occupy(limiter, order);
    const refused = errorOf(limiter.acquire(order, { deadlineMs: 1_500 }));
    const second = limiter.acquire(order);
    await clock.advance(1_000);
    first.done();
    await clock.advance(500);
    expect(await refused).toMatchObject({
      code: 'limit/deadline',
      message:
        'POST /order was not sent: the rate limit left no room for it before its deadline of 1500 ms. Allow more time, or send fewer requests.',
      context: { endpoint: 'POST /order', deadlineMs: 1_500 },
    });
    expect(events.at(-1)).toMatchObject({ type: 'refused', reason: 'deadline', waitedMs: 1_500 });
    await clock.advance(502);
    await second;
  });

  it('means now or never when it is 0', async () => {
    const { limiter } = setup();
    (await occupy(limiter, { ...order })).done();
    expect(await errorOf(limiter.acquire(order, { deadlineMs: 0 }))).toMatchObject({ code: 'limit/deadline' });
    expect(limiter.acquire({ ...order, account: 'other' }, { deadlineMs: 0 })).not.toBeInstanceOf(Promise);
  });

  it('may lie further away than a timer can reach', async () => {
    const { limiter, clock } = setup();
    const first = await occupy(limiter, order);
    const second = limiter.acquire(order, { deadlineMs: 2 ** 40 });
    await clock.advance(10);
    expect(clock.timersSet).toBe(1);
    first.cancel();
    await second;
    expect(clock.pendingTimers).toBe(0);
  });
});

describe('queue', () => {
  it('refuses when it is full', async () => {
    const { limiter, events } = setup({ maxQueue: 2 });
    (await occupy(limiter, order)).done();
    void limiter.acquire(order);
    void limiter.acquire(order);
    expect(await errorOf(limiter.acquire(order))).toMatchObject({
      code: 'limit/queue-full',
      message:
        'POST /order was not sent: 2 requests wait for the rate limit already, as many as maxQueue allows. Send fewer requests, or raise maxQueue.',
      context: { endpoint: 'POST /order', maxQueue: 2 },
    });
    expect(events.at(-1)).toMatchObject({ type: 'refused', reason: 'queue-full' });
  });

  it('takes 10,000 by default', async () => {
    const { limiter } = setup();
    await occupy(limiter, order);
    for (let i = 0; i < 10_000; i++) void limiter.acquire(order);
    expect(await errorOf(limiter.acquire(order))).toMatchObject({ context: { maxQueue: 10_000 } });
  });

  it('wakes once for a heavy request, when its last slot comes free', async () => {
    const { limiter, clock } = setup();
    const limit = { requests: 4, seconds: 1, scope: 'uid' } as const;
    for (let i = 0; i < 4; i++) {
      (await occupy(limiter, { ...order, limit })).done();
      await clock.advance(100);
    }
    const heavy = limiter.acquire({ ...order, limit, weight: 3 });
    await clock.advance(802);
    expect(limiter.inspect().queued).toBe(0);
    expect(clock.timersSet).toBe(1);
    await heavy;
  });

  it('needs one timer a window for a long queue, and none when it is empty', async () => {
    const { limiter, clock, log, send } = setup({
      maxQueue: 20_000,
      limits: { overall: { requests: 30_000, seconds: 60 } },
    });
    const route: Route = { ...order, limit: { requests: 10, seconds: 1, scope: 'uid' } };
    for (let i = 0; i < 200; i++) send(`${i}`, route);
    await clock.advance(19_000);
    expect(log).toHaveLength(190);
    expect(clock.pendingTimers).toBe(1);
    await clock.advance(1_100);
    expect(log).toHaveLength(200);
    expect(clock.timersSet).toBeLessThanOrEqual(20);
    expect(clock.pendingTimers).toBe(0);
    expect(limiter.inspect().queued).toBe(0);
  });
});

describe('signal', () => {
  it('rejects with its own reason, before and while waiting', async () => {
    const { limiter, clock, events } = setup();
    const reason = new Error('enough');
    expect(await errorOf(limiter.acquire(order, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    (await occupy(limiter, order)).done();
    const controller = new AbortController();
    const refused = errorOf(limiter.acquire(order, { signal: controller.signal }));
    await clock.advance(200);
    controller.abort(reason);
    expect(await refused).toBe(reason);
    expect(events.at(-1)).toMatchObject({ type: 'refused', reason: 'aborted', waitedMs: 200 });
    expect(limiter.inspect().queued).toBe(0);
    expect(clock.pendingTimers).toBe(0);
  });

  it('is listened to once, however many requests share it', async () => {
    const { limiter } = setup();
    const controller = new AbortController();
    const permit = await occupy(limiter, order);
    const refusals = Array.from({ length: 50 }, () => errorOf(limiter.acquire(order, { signal: controller.signal })));
    const other = limiter.acquire(order);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    controller.abort('shutdown');
    expect(await Promise.all(refusals)).toEqual(Array(50).fill('shutdown'));
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    permit.cancel();
    await other;
  });

  it('is listened to only while the request waits', async () => {
    const { limiter, clock } = setup();
    const { signal } = new AbortController();
    (await limiter.acquire(order, { signal })).done();
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    const second = limiter.acquire(order, { signal });
    const third = errorOf(limiter.acquire(order, { signal, deadlineMs: 1_500 })).catch(() => {});
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await clock.advance(3_000);
    await Promise.all([second, third]);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});
