import { describe, expect, it } from 'vitest';
import type { Route } from './Route.js';
import { errorOf } from './test-support/errorOf.js';
import { setup } from './test-support/setup.js';

const order: Route = {
  id: 'POST /order',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  account: 'main',
  egress: 'home',
};

describe('order', () => {
  it('goes by priority among those that wait, and by age within a priority', async () => {
    const { clock, log, send } = setup();
    send('first', order);
    for (const priority of ['bulk', 'read', 'place', 'cancel'] as const) {
      send(`${priority} 1`, order, { priority });
      send(`${priority} 2`, order, { priority });
    }
    await clock.advance(20_000);
    expect(log.map((line) => line.replace(/ \d+$/, ''))).toEqual([
      'first',
      'cancel 1',
      'cancel 2',
      'place 1',
      'place 2',
      'read 1',
      'read 2',
      'bulk 1',
      'bulk 2',
    ]);
  });

  it('lets nothing be overtaken by more than its head start: a bulk read goes before a cancel 5 s younger', async () => {
    const { clock, log, send } = setup();
    send('first', order);
    send('bulk', order, { priority: 'bulk' });
    for (let i = 0; i < 20; i++) {
      await clock.advance(500);
      send('cancel', order, { priority: 'cancel' });
    }
    await clock.advance(30_000);
    // Cancels that came within 5 s went first: those of 0.5 s to 4.5 s, and that of 5 s loses by age.
    expect(log.findIndex((line) => line.startsWith('bulk'))).toBe(10);
  });

  it('passes what waits for another budget, and keeps the turn of a heavy request before light ones', async () => {
    const { clock, log, send } = setup();
    const limit = { requests: 2, seconds: 1, scope: 'uid' } as const;
    const light: Route = { ...order, id: 'POST /batch', limit };
    const heavy: Route = { ...light, weight: 2 };
    send('light 1', light);
    send('heavy', heavy);
    send('light 2', light);
    send('other', order);
    await clock.advance(10_000);
    expect(log).toEqual(['light 1 0', 'other 0', 'heavy 1002', 'light 2 2004']);
  });

  it('lets an urgent newcomer go first when there is room for it', async () => {
    const { limiter } = setup();
    const light: Route = { ...order, limit: { requests: 3, seconds: 1, scope: 'uid' } };
    const heavy: Route = { ...light, weight: 3 };
    const first = await limiter.acquire(light);
    const waiting = limiter.acquire(heavy, { priority: 'read' });
    expect(limiter.acquire(light, { priority: 'read' })).toBeInstanceOf(Promise);
    expect(limiter.acquire(light, { priority: 'cancel' })).not.toBeInstanceOf(Promise);
    expect(waiting).toBeInstanceOf(Promise);
    first.done();
  });

  it('gets a request through that needs two budgets which are never free at the same time, again and again', async () => {
    const { clock, events, log, send } = setup();
    for (const round of [1, 2]) {
      // No known limit: one a second, by account and by address.
      const both: Route = { id: 'GET /x', account: `a${round}`, egress: `x${round}` };
      log.length = 0;
      send('account', { ...both, egress: 'y' });
      await clock.advance(500);
      send('address', { ...both, account: 'b' });
      send('both', both);
      for (let i = 0; i < 30; i++) {
        send('account', { ...both, egress: `y${i}` });
        send('address', { ...both, account: `b${i}` });
      }
      await clock.advance(40_000);
      expect(events.filter(({ type }) => type === 'escalated')).toHaveLength(round);
      const at = log.findIndex((line) => line.startsWith('both'));
      expect(at).toBeGreaterThan(6);
      expect(at).toBeLessThan(16);
      expect(log).toHaveLength(63);
    }
  });

  it('counts the slots that were collected for one request for that one alone', async () => {
    const { clock, events, log, send } = setup();
    const both: Route = { id: 'GET /x', account: 'a', egress: 'x' };
    send('account', { ...both, egress: 'y' });
    await clock.advance(500);
    send('address', { ...both, account: 'b' });
    for (const name of ['both', 'both']) send(name, both);
    for (let i = 0; i < 30; i++) {
      send('account', { ...both, egress: `y${i}` });
      send('address', { ...both, account: `b${i}` });
    }
    await clock.advance(60_000);
    expect(events.filter(({ type }) => type === 'escalated')).toHaveLength(1);
    for (const budget of ['account', 'address']) {
      const times = log.filter((line) => !line.startsWith(budget)).map((line) => Number(line.split(' ')[1]));
      expect(times).toHaveLength(33);
      for (const [i, time] of times.slice(1).entries()) expect(time - (times[i] ?? 0)).toBeGreaterThanOrEqual(1_000);
    }
  });

  it('lets only one request at a time collect its slots, so that no two hold what the other needs', async () => {
    const { clock, events, log, send } = setup();
    const both: Route = { id: 'GET /x', account: 'a', egress: 'x' };
    const bulk = { priority: 'bulk' } as const;
    send('account', { ...both, egress: 'y' });
    await clock.advance(500);
    for (let i = 0; i < 30; i++) send('address', { ...both, account: `b${i}` }, bulk);
    send('one', both);
    await clock.advance(600);
    // It goes before the other, but is one move behind: when that one collects, it is about to.
    send('two', { ...both }, { priority: 'cancel' });
    await clock.advance(100);
    for (let i = 0; i < 30; i++) send('account', { ...both, egress: `y${i}` }, bulk);
    await clock.advance(60_000);
    expect(events.some(({ type }) => type === 'escalated')).toBe(true);
    expect(log).toHaveLength(63);
  });

  it('gives back what an escalated request has collected when it is aborted', async () => {
    const { clock, events, limiter, log, send } = setup();
    const both: Route = { id: 'GET /x', account: 'a', egress: 'x' };
    send('a', { ...both, egress: 'y' });
    await clock.advance(500);
    send('x', { ...both, account: 'b' });
    const controller = new AbortController();
    const refused = errorOf(limiter.acquire(both, { signal: controller.signal }));
    for (let i = 0; i < 30; i++) {
      send('a', { ...both, egress: 'y' });
      send('x', { ...both, account: 'b' });
    }
    while (!events.some(({ type }) => type === 'escalated')) expect(await clock.step()).toBe(true);
    const before = log.length;
    controller.abort('changed my mind');
    expect(await refused).toBe('changed my mind');
    await clock.advance(0);
    expect(log.length, 'the slot it had collected goes on at once').toBe(before + 1);
    await clock.advance(40_000);
    expect(log).toHaveLength(62);
    for (const { inFlight, held, queued } of limiter.inspect().buckets.filter(({ endpoint }) => endpoint)) {
      expect([inFlight, held, queued]).toEqual([0, 0, 0]);
    }
  });
});
