import { describe, expect, it, vi } from 'vitest';
import { createRateLimiter } from './createRateLimiter.js';
import type { Permit } from './Permit.js';
import type { RateLimiterOptions } from './RateLimiterOptions.js';
import type { Route } from './Route.js';
import { errorOf } from './test-support/errorOf.js';
import { setup } from './test-support/setup.js';
import { VirtualClock } from './test-support/VirtualClock.js';

const HELD = 1_001.5; // one window of 1 s, 1 ms, and 0.05 %

function routeOf(overrides: Partial<Route> = {}): Route {
  return {
    id: 'POST /order',
    limit: { requests: 2, seconds: 1, scope: 'uid' },
    account: 'main',
    egress: 'home',
    ...overrides,
  };
}

/** Takes a permit that must be free at once. */
function take(permit: Permit | Promise<Permit>): Permit {
  if (permit instanceof Promise) throw new Error('the permit was not free');
  return permit;
}

describe('slots', () => {
  it('gives a whole limit at once, without a promise or a timer', () => {
    const { limiter, clock } = setup();
    const route = routeOf();
    take(limiter.acquire(route)).done();
    take(limiter.acquire(route)).done();
    expect(clock.timersSet).toBe(0);
    expect(limiter.acquire(route)).toBeInstanceOf(Promise);
    expect(clock.pendingTimers).toBe(1);
  });

  it('frees a slot one window after the answer, not after the sending', async () => {
    const { limiter, clock } = setup();
    const route = routeOf({ limit: { requests: 1, seconds: 1, scope: 'uid' } });
    const first = take(limiter.acquire(route));
    const next = vi.fn();
    void Promise.resolve(limiter.acquire(route)).then(next);
    await clock.advance(5_000);
    expect(next).not.toHaveBeenCalled();
    expect(clock.pendingTimers, 'no timer while only an answer can help').toBe(0);
    first.done();
    await clock.advance(HELD - 0.1);
    expect(next).not.toHaveBeenCalled();
    await clock.advance(1.1);
    expect(next).toHaveBeenCalledOnce();
    expect(clock.pendingTimers).toBe(0);
  });

  it('holds the slot of a lost request for one second more', async () => {
    const { limiter, clock } = setup();
    const route = routeOf({ limit: { requests: 1, seconds: 1, scope: 'uid' } });
    take(limiter.acquire(route)).done({ lost: true });
    expect(limiter.inspect().buckets[0]?.nextFreeMs).toBe(HELD + 1_000);
    await clock.advance(HELD + 999);
    expect(await errorOf(limiter.acquire(route, { deadlineMs: 0 }))).toMatchObject({ code: 'limit/deadline' });
    await clock.advance(1);
    take(limiter.acquire(route));
  });

  it('frees the slot of a cancelled permit at once, and hands it on', async () => {
    const { limiter } = setup();
    const route = routeOf({ limit: { requests: 1, seconds: 1, scope: 'uid' } });
    const first = take(limiter.acquire(route));
    const second = limiter.acquire(route);
    first.cancel();
    const permit = await second;
    permit.cancel();
    permit.cancel();
    permit.done();
    expect(limiter.inspect().buckets[0]).toMatchObject({ inFlight: 0, held: 0, queued: 0, nextFreeMs: 0 });
  });

  it('counts a request heavier than 1 by its weight, and once against the overall limit', () => {
    const { limiter } = setup();
    take(limiter.acquire(routeOf({ limit: { requests: 5, seconds: 1, scope: 'uid' }, weight: 3 })));
    expect(limiter.inspect().buckets).toMatchObject([{ inFlight: 3 }, { inFlight: 1 }]);
  });

  it('keeps ten thousand slots apart', () => {
    const { limiter, clock } = setup({ limits: { overall: { requests: 10_000, seconds: 60 } } });
    const route = routeOf({ limit: { requests: 20_000, seconds: 1, scope: 'ip' } });
    for (let i = 0; i < 10_000; i++) take(limiter.acquire(route)).done();
    expect(limiter.acquire(route)).toBeInstanceOf(Promise);
    expect(limiter.inspect().buckets[1]).toMatchObject({ held: 10_000, queued: 1, nextFreeMs: 60_031 });
    expect(clock.pendingTimers).toBe(1);
  });
});

describe('budgets', () => {
  it('counts uid limits by account, ip limits by egress, and everything by egress', () => {
    const { limiter } = setup();
    const uid = { requests: 1, seconds: 1, scope: 'uid' } as const;
    const ip = { requests: 1, seconds: 1, scope: 'ip' } as const;
    take(limiter.acquire(routeOf({ limit: uid, account: 'a', egress: 'x' })));
    take(limiter.acquire(routeOf({ limit: uid, account: 'b', egress: 'x' })));
    take(limiter.acquire(routeOf({ id: 'GET /t', limit: ip, account: 'a', egress: 'x' })));
    take(limiter.acquire(routeOf({ id: 'GET /t', limit: ip, account: 'a', egress: 'y' })));
    expect(limiter.acquire(routeOf({ limit: uid, account: 'a', egress: 'y' }))).toBeInstanceOf(Promise);
    expect(limiter.acquire(routeOf({ id: 'GET /t', limit: ip, account: 'b', egress: 'x' }))).toBeInstanceOf(Promise);
    const names = limiter
      .inspect()
      .buckets.map(({ scope, owner, endpoint, inFlight }) => [scope, owner, endpoint, inFlight]);
    expect(names).toEqual([
      ['uid', 'a', 'POST /order', 1],
      ['ip', 'x', undefined, 3],
      ['uid', 'b', 'POST /order', 1],
      ['ip', 'x', 'GET /t', 1],
      ['ip', 'y', 'GET /t', 1],
      ['ip', 'y', undefined, 1],
    ]);
  });

  it('tells names apart that look alike when joined', () => {
    const { limiter } = setup();
    take(limiter.acquire(routeOf({ id: 'GET /a', account: 'x' })));
    take(limiter.acquire(routeOf({ id: '/a', account: 'xGET ' })));
    expect(limiter.inspect().buckets.map(({ inFlight }) => inFlight)).toEqual([1, 2, 1]);
  });

  it('holds back at 6000 requests a minute over all endpoints of an address', () => {
    const { limiter } = setup();
    for (let i = 0; i < 60; i++) {
      const route = routeOf({ id: `GET /${i}`, limit: { requests: 100, seconds: 1, scope: 'ip' } });
      for (let j = 0; j < 100; j++) take(limiter.acquire(route)).done();
    }
    expect(limiter.acquire(routeOf())).toBeInstanceOf(Promise);
    expect(limiter.acquire(routeOf({ egress: 'office' }))).not.toBeInstanceOf(Promise);
  });

  it('assumes one request a second, by account and by address, where no limit is known', () => {
    const { limiter } = setup();
    take(limiter.acquire(routeOf({ limit: undefined })));
    expect(limiter.acquire(routeOf({ limit: undefined, egress: 'office' }))).toBeInstanceOf(Promise);
    expect(limiter.acquire(routeOf({ limit: undefined, account: 'other' }))).toBeInstanceOf(Promise);
    const [uid, ip, overall] = limiter.inspect().buckets;
    expect(uid).toMatchObject({ scope: 'uid', requests: 1, windowMs: 1_000, assumed: true });
    expect(ip).toMatchObject({ scope: 'ip', requests: 1, windowMs: 1_000, assumed: true });
    expect(overall).toMatchObject({ requests: 6_000, windowMs: 60_000, assumed: false, inFlight: 1 });
  });

  it('prefers the limits of its options to those of the routes', () => {
    const { limiter } = setup({
      limits: {
        overall: { requests: 3, seconds: 10 },
        endpoints: { 'POST /order': { requests: 1, seconds: 2, scope: 'uid' } },
      },
    });
    take(limiter.acquire(routeOf()));
    expect(limiter.inspect().buckets).toMatchObject([
      { requests: 1, windowMs: 2_000 },
      { requests: 3, windowMs: 10_000 },
    ]);
  });

  it('waits out the windows that were open at a cold start, but none that began later', async () => {
    const { limiter, clock } = setup({ coldStart: 'wait', limits: { overall: { requests: 10, seconds: 2 } } });
    const granted = vi.fn();
    void Promise.resolve(limiter.acquire(routeOf())).then(granted);
    expect(limiter.inspect().buckets).toMatchObject([{ pausedMs: HELD, nextFreeMs: HELD }, { pausedMs: 2_002 }]);
    await clock.advance(2_001);
    expect(granted).not.toHaveBeenCalled();
    await clock.advance(1);
    expect(granted).toHaveBeenCalledOnce();
    take(limiter.acquire(routeOf({ account: 'new' })));
  });

  it('says that it promises nothing on an edge runtime', () => {
    expect(setup().limiter.inspect().guarantee).toBe('process');
    vi.stubGlobal('EdgeRuntime', 'edge-runtime');
    expect(setup().limiter.inspect().guarantee).toBe('none');
    vi.unstubAllGlobals();
    vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' });
    expect(setup().limiter.inspect().guarantee).toBe('none');
    vi.unstubAllGlobals();
  });
});

describe('bad input', () => {
  it.each<[RateLimiterOptions, string]>([
    [{ maxQueue: Number.NaN }, 'maxQueue must be a number of requests, at least 0; 0 lets none wait.'],
    [{ coldStart: 'maybe' as 'wait' }, "coldStart must be 'assume-empty' or 'wait'."],
    [
      { maxQueued: 5 } as never,
      'options cannot have maxQueued: there are store, maxRequestMs, clock, maxQueue, coldStart, limits, onEvent.',
    ],
    [
      { limits: { 'GET /x': { requests: 1, seconds: 1, scope: 'ip' } } as never },
      'limits cannot have GET /x: there are overall, endpoints.',
    ],
    [null as never, 'options must be an object.'],
    [
      { limits: { overall: { requests: 0, seconds: 60 } } },
      'limits.overall.requests must be a whole number of at least 1; a limit of 0 would let nothing through.',
    ],
    [
      { limits: { endpoints: { 'GET /x': { requests: 1, seconds: 0, scope: 'ip' } } } },
      "limits.endpoints['GET /x'].seconds must be a number of seconds above 0.",
    ],
  ])('refuses the options %j', (options, message) => {
    expect(() => createRateLimiter(options)).toThrow(expect.objectContaining({ code: 'config/invalid', message }));
  });

  it.each<[Partial<Route>, string]>([
    [
      { limit: { requests: -1, seconds: 1, scope: 'ip' } },
      'limit.requests of POST /order must be a whole number of at least 1; a limit of 0 would let nothing through.',
    ],
    [
      { limit: { requests: 1, seconds: 0, scope: 'ip' } },
      'limit.seconds of POST /order must be a number of seconds above 0.',
    ],
    [{ limit: { requests: 1, seconds: 1, scope: 'key' as 'ip' } }, "limit.scope of POST /order must be 'uid' or 'ip'."],
    [
      { weight: 3 },
      'The weight of POST /order must be a whole number from 1 to its limit of 2; else it could never be sent.',
    ],
    [
      { weight: 0 },
      'The weight of POST /order must be a whole number from 1 to its limit of 2; else it could never be sent.',
    ],
    [
      { account: undefined as unknown as string },
      "The route's account must be a string; it says whose budget is used.",
    ],
  ])('refuses the route %j', async (overrides, message) => {
    const error = await errorOf(setup().limiter.acquire(routeOf(overrides)));
    expect(error).toMatchObject({ name: 'BitgetError', code: 'config/invalid', message });
  });

  it('refuses a second, different limit for one budget', async () => {
    const { limiter } = setup();
    take(limiter.acquire(routeOf()));
    const error = await errorOf(limiter.acquire(routeOf({ limit: { requests: 5, seconds: 1, scope: 'uid' } })));
    expect(error).toMatchObject({
      code: 'config/invalid',
      message:
        'POST /order has come with two limits, 2 in 1 s and 5 in 1 s, for one budget. Give all its routes the same limit, or set it in limits.endpoints.',
    });
  });

  it('refuses what is no route, no priority, no deadline', async () => {
    const { limiter } = setup();
    expect(await errorOf(limiter.acquire(undefined as unknown as Route))).toMatchObject({
      message: 'acquire needs a route: an object with id, account and egress.',
    });
    expect(await errorOf(limiter.acquire(routeOf(), { priority: 'toString' as 'read' }))).toMatchObject({
      code: 'request/invalid',
      message: "The priority of POST /order must be 'cancel', 'place', 'read' or 'bulk'.",
    });
    expect(await errorOf(limiter.acquire(routeOf(), { deadlineMs: Number.NaN }))).toMatchObject({
      code: 'request/invalid',
      message: 'deadlineMs of POST /order must be a number of milliseconds from now, at least 0.',
    });
    expect(limiter.inspect().queued).toBe(0);
  });
});

describe('events', () => {
  it('tells what went at once, what waited and for how long', async () => {
    const { limiter, clock, events } = setup();
    const route = routeOf({ limit: { requests: 1, seconds: 1, scope: 'uid' } });
    take(limiter.acquire(route, { priority: 'place' })).done();
    const second = limiter.acquire(route, { priority: 'place' });
    await clock.advance(1_002);
    await second;
    const bucket = { scope: 'uid', owner: 'main', endpoint: 'POST /order' };
    expect(events).toEqual([
      { type: 'granted', endpoint: 'POST /order', priority: 'place' },
      { type: 'queued', endpoint: 'POST /order', priority: 'place', bucket, queued: 1 },
      { type: 'waited', endpoint: 'POST /order', priority: 'place', waitedMs: 1_002 },
    ]);
  });

  it('lets a listener call the limiter, and survives one that throws', async () => {
    const clock = new VirtualClock();
    const route = routeOf();
    const seen: string[] = [];
    const limiter = createRateLimiter({
      clock,
      onEvent(event) {
        seen.push(event.type);
        if (seen.length === 1) take(limiter.acquire(route)).done();
        throw new Error('a broken dashboard');
      },
    });
    take(limiter.acquire(route)).done();
    expect(seen).toEqual(['granted', 'granted']);
    const third = limiter.acquire(route);
    await clock.advance(2_000);
    (await third).cancel();
    expect(seen).toEqual(['granted', 'granted', 'queued', 'waited']);
  });
});
