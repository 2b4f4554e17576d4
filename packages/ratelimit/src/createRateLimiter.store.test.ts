import { describe, expect, test } from 'vitest';
import { createRateLimiter } from './createRateLimiter.js';
import type { LimiterEvent } from './LimiterEvent.js';
import type { Permit } from './Permit.js';
import type { RateLimiter } from './RateLimiter.js';
import type { RateLimiterOptions } from './RateLimiterOptions.js';
import type { RateLimitStore } from './RateLimitStore.js';
import type { Route } from './Route.js';
import { errorOf } from './test-support/errorOf.js';
import { FakeStore, type Passage } from './test-support/FakeStore.js';
import { VirtualClock } from './test-support/VirtualClock.js';

const order: Route = {
  id: 'POST /order',
  limit: { requests: 2, seconds: 1, scope: 'uid' },
  account: 'main',
  egress: 'home',
};
const orderBudget = { scope: 'uid', owner: 'main', endpoint: 'POST /order' } as const;

function shared(passage?: (ask: number) => Passage, options: RateLimiterOptions = {}) {
  const clock = new VirtualClock({ start: 0 });
  let asks = 0;
  const store = new FakeStore(clock, passage && (() => passage(asks++)));
  const events: LimiterEvent[] = [];
  const limiter = createRateLimiter({ clock, store, onEvent: (event) => events.push(event), ...options });
  return { clock, store, events, limiter, sent: sender(limiter, clock) };
}

/** Sends requests that are answered at once, and notes when they went. */
function sender(limiter: RateLimiter, clock: VirtualClock) {
  const log: string[] = [];
  return {
    log,
    async send(name: string, route: Route = order, priority?: 'cancel' | 'read') {
      const permit = await limiter.acquire(route, { priority });
      log.push(`${name} ${Math.round(clock.monotonic())}`);
      permit.done();
    },
  };
}

describe('two processes share one budget', () => {
  test('what one takes, the other waits for', async () => {
    const { clock, store, limiter, sent } = shared();
    const other = sender(createRateLimiter({ clock, store }), clock);
    for (const name of ['a', 'b']) void sent.send(name);
    await clock.advance(10);
    for (const name of ['c', 'd', 'e']) void other.send(name);
    await clock.advance(3_000);
    expect(sent.log).toEqual(['a 0', 'b 0']);
    expect(other.log).toEqual(['c 1002', 'd 1002', 'e 2004']);
    expect(limiter.inspect()).toMatchObject({ guarantee: 'shared', queued: 0, storeTrouble: undefined });
  });

  test('a cancel that comes while both wait for the store goes first', async () => {
    const { clock, store, sent } = shared();
    const other = sender(createRateLimiter({ clock, store }), clock);
    for (const name of ['a', 'b']) void sent.send(name);
    await clock.advance(10);
    for (const name of ['read', 'another']) void other.send(name, order, 'read');
    await clock.advance(500);
    void other.send('cancel', order, 'cancel');
    await clock.advance(3_000);
    expect(other.log).toEqual(['cancel 1002', 'read 1002', 'another 2004']);
  });

  test('the slot of a lost request is held for one second more, for all', async () => {
    const { clock, store, limiter } = shared();
    const other = sender(createRateLimiter({ clock, store }), clock);
    const permits = [await limiter.acquire(order), await limiter.acquire(order)];
    for (const permit of permits) permit.done({ lost: true });
    void other.send('a');
    await clock.advance(10_000);
    expect(other.log).toEqual(['a 2002']);
  });

  test('after a 429, all keep away', async () => {
    const { clock, store, limiter } = shared();
    const other = sender(createRateLimiter({ clock, store }), clock);
    const permit = await limiter.acquire(order);
    permit.done({ penaltyMs: 7_000 });
    void other.send('a');
    await clock.advance(10_000);
    expect(other.log).toEqual(['a 7000']);
  });

  test('after 429s on three endpoints, all keep away from the address for five minutes', async () => {
    const { clock, store, limiter } = shared();
    const other = sender(createRateLimiter({ clock, store }), clock);
    const permits = await Promise.all(['/a', '/b', '/c'].map((id) => limiter.acquire({ ...order, id })));
    for (const permit of permits) permit.done({ penaltyMs: 0 });
    void other.send('a', { ...order, id: '/d' });
    await clock.advance(400_000);
    expect(other.log).toEqual(['a 300000']);
  });

  test('what others use is no foreign use: the header is not read', async () => {
    const { events, limiter } = shared();
    const permit = await limiter.acquire(order);
    permit.done({ remaining: 0 });
    expect(events.map(({ type }) => type)).not.toContain('foreign-use');
  });
});

describe('the store is asked sparingly', () => {
  test('once for all that come in one turn, and again when it said', async () => {
    const { clock, store, sent } = shared(undefined, { limits: { overall: { requests: 9, seconds: 1 } } });
    for (const name of ['a', 'b', 'c']) void sent.send(name);
    await clock.advance(900);
    // No room for the third in this process: so it is not asked for.
    expect(store.asked).toEqual([{ want: 2, granted: 2 }]);
    await clock.advance(200);
    expect(store.asked).toEqual([
      { want: 2, granted: 2 },
      { want: 1, granted: 1 },
    ]);
  });

  test('not while it said that there is no room', async () => {
    const { clock, store, sent } = shared();
    const other = sender(createRateLimiter({ clock, store }), clock);
    for (const name of ['a', 'b']) void sent.send(name);
    await clock.advance(1);
    void other.send('c');
    await clock.advance(990);
    expect(store.asked).toHaveLength(2);
    await clock.advance(20);
    expect(store.asked).toHaveLength(3);
  });

  test('what is not used goes back: by a cancel, or when nobody waits any more', async () => {
    const slow = { there: 10, back: 10 };
    const { clock, store, limiter } = shared(() => slow);
    const stop = new AbortController();
    const answers = [1, 2].map(() => errorOf(limiter.acquire(order, { signal: stop.signal })));
    await clock.advance(15);
    expect(store.used(orderBudget)).toBe(2);
    stop.abort('stop');
    expect(await Promise.all(answers)).toEqual(['stop', 'stop']);
    await clock.advance(30);
    expect(store.used(orderBudget)).toBe(0);
    const pending = limiter.acquire(order);
    await clock.advance(20);
    (await pending).cancel();
    await clock.advance(20);
    expect(store.used(orderBudget)).toBe(0);
  });

  test('what took too long to come is not used, but given back and asked for again', async () => {
    const { clock, store, limiter, sent } = shared((ask) => ({ there: 0, back: ask === 0 ? 5_001 : 1 }));
    void sent.send('a');
    await clock.advance(5_000);
    expect(store.used(orderBudget)).toBe(1);
    await clock.advance(1);
    expect(limiter.inspect().storeTrouble).toBe('an answer took 5001 ms');
    await clock.advance(500);
    expect(sent.log).toEqual(['a 5052']);
    expect(store.asked).toHaveLength(2);
  });
});

describe('while the store does not answer, nothing goes', () => {
  const down: Passage = { there: 1, back: 0, fails: 'before' };
  const up: Passage = { there: 1, back: 1 };

  test('a request waits until its deadline, and is told why', async () => {
    const { clock, limiter, events } = shared(() => down);
    const refused = errorOf(limiter.acquire(order, { deadlineMs: 800 }));
    await clock.advance(1_000);
    expect(await refused).toMatchObject({
      code: 'limit/deadline',
      message:
        'POST /order was not sent: the shared store of the rate limit gave no answer before its deadline of 800 ms (connect ECONNREFUSED).',
    });
    expect(limiter.inspect()).toMatchObject({ storeTrouble: 'connect ECONNREFUSED' });
    expect(events.filter(({ type }) => type === 'store')).toEqual([
      { type: 'store', answers: false, reason: 'connect ECONNREFUSED' },
    ]);
  });

  test('it is asked again at growing intervals of a second at most, and all goes on when it is back', async () => {
    let asks = 0;
    let broken = true;
    const { clock, limiter, events, sent } = shared(() => {
      asks++;
      return broken ? down : up;
    });
    void sent.send('a');
    await clock.advance(400);
    expect(asks).toBe(4); // 0, 51, 152, 353
    await clock.advance(10_000);
    expect(asks).toBeLessThan(17);
    broken = false;
    await clock.advance(1_100);
    expect(sent.log).toHaveLength(1);
    expect(limiter.inspect().storeTrouble).toBeUndefined();
    expect(events).toContainEqual({ type: 'store', answers: true });
  });

  test('nor when its grant was lost on the way, which its lease frees', async () => {
    const { clock, store, sent } = shared((ask) => (ask < 2 ? { ...up, fails: 'after' } : up), { maxRequestMs: 4_000 });
    for (const name of ['a', 'b']) void sent.send(name);
    await clock.advance(9_000);
    expect(sent.log).toEqual([]);
    expect(store.used(orderBudget)).toBe(2);
    // 5 s of slack, 4 s for the request, 1 s of grace, and the window.
    await clock.advance(4_000);
    expect(sent.log.map((entry) => entry[0])).toEqual(['a', 'b']);
  });

  test('a store that says nothing is told from one that has no room: in the refusal, by an event, and by inspect', async () => {
    let hangs = true;
    const { clock, limiter, events, sent } = shared(() => (hangs ? { there: 3_000, back: 0 } : up));
    const soon = errorOf(limiter.acquire(order, { deadlineMs: 800 }));
    const later = errorOf(limiter.acquire(order, { deadlineMs: 2_500 }));
    void sent.send('patient');
    await clock.advance(999);
    expect(await soon).toMatchObject({
      code: 'limit/deadline',
      message:
        'POST /order was not sent: the shared store of the rate limit gave no answer before its deadline of 800 ms (silent for 800 ms).',
    });
    expect(limiter.inspect().storeTrouble).toBeUndefined();
    await clock.advance(1);
    expect(limiter.inspect().storeTrouble).toBe('silent for 1000 ms');
    expect(events).toContainEqual({ type: 'store', answers: false, reason: 'silent for 1000 ms' });
    hangs = false;
    await clock.advance(2_500);
    expect(String(await later)).toContain('gave no answer before its deadline of 2500 ms');
    expect(sent.log).toEqual(['patient 3000']);
    expect(limiter.inspect().storeTrouble).toBeUndefined();
    expect(events).toContainEqual({ type: 'store', answers: true });
    expect(clock.pendingTimers).toBe(0);
  });

  test('and one that has no room is not blamed, though a question is out when the deadline comes', async () => {
    const { clock, limiter, store } = shared(() => ({ there: 10, back: 10 }));
    const other = sender(createRateLimiter({ clock, store }), clock);
    for (const name of ['a', 'b']) void other.send(name);
    await clock.advance(40);
    const refused = errorOf(limiter.acquire(order, { deadlineMs: 1_005 }));
    await clock.advance(1_005);
    expect(store.asked).toHaveLength(2);
    expect(String(await refused)).toContain('the rate limit left no room for it before its deadline of 1005 ms');
    await clock.advance(10);
    expect(store.asked, 'it had been asked again').toHaveLength(3);
  });

  test('a store that throws, and one whose message holds a password', async () => {
    const clock = new VirtualClock();
    const broken: RateLimitStore = {
      acquire: () => {
        throw new Error('cannot reach redis://user:marker-secret@10.0.0.1:6379');
      },
      done: () => Promise.reject(new Error('gone')),
      release: () => {
        throw new Error('gone');
      },
      pause: () => Promise.reject(new Error('gone')),
    };
    const limiter = createRateLimiter({ clock, store: broken });
    const refused = errorOf(limiter.acquire(order, { deadlineMs: 100 }));
    await clock.advance(200);
    expect(String(await refused)).toContain('cannot reach redis://[redacted]@10.0.0.1:6379');
    expect(JSON.stringify(limiter.inspect())).not.toContain('marker-secret');
  });

  test('what the store is not told of harms nobody: no rejection is left unhandled', async () => {
    const { clock, limiter } = shared((ask) => (ask === 0 ? up : down));
    const pending = limiter.acquire(order);
    await clock.advance(5);
    const permit: Permit = await pending;
    permit.done({ penaltyMs: 10, lost: true });
    await clock.advance(100);
    expect(limiter.inspect().buckets[0]).toMatchObject({ inFlight: 0, held: 1 });
  });
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('maxRequestMs of %s is refused', async (maxRequestMs) => {
  expect(await errorOf(Promise.resolve().then(() => createRateLimiter({ maxRequestMs })))).toMatchObject({
    code: 'config/invalid',
    message: 'maxRequestMs must be a number of milliseconds above 0, longer than any request takes.',
    context: { option: 'maxRequestMs' },
  });
});
