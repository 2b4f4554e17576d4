import { describe, expect, it } from 'vitest';
import type { LimiterEvent } from './LimiterEvent.js';
import type { Outcome, Permit } from './Permit.js';
import type { Route } from './Route.js';
import { setup } from './test-support/setup.js';

const route: Route = {
  id: 'POST /order',
  limit: { requests: 4, seconds: 1, scope: 'uid' },
  account: 'main',
  egress: 'home',
};
const bucket = { scope: 'uid', owner: 'main', endpoint: 'POST /order' };

function setup429() {
  const { clock, events, limiter } = setup();
  const take = (from: Route = route): Permit => {
    const permit = limiter.acquire(from);
    if (permit instanceof Promise) throw new Error('the permit was not free');
    return permit;
  };
  const send = (outcome: Outcome, from: Route = route): void => take(from).done(outcome);
  /** How many requests go out right now; they are taken back. */
  const room = (from: Route = route): number => {
    const permits: Permit[] = [];
    for (;;) {
      const before = limiter.inspect().queued;
      const controller = new AbortController();
      const permit = limiter.acquire(from, { signal: controller.signal });
      if (!(permit instanceof Promise)) permits.push(permit);
      else {
        permit.catch(() => {});
        controller.abort();
        expect(limiter.inspect().queued).toBe(before);
        for (const taken of permits) taken.cancel();
        return permits.length;
      }
    }
  };
  const only = <T extends LimiterEvent['type']>(type: T) => events.filter((event) => event.type === type);
  return { clock, events, limiter, take, send, room, only };
}

describe('after a 429', () => {
  it('stays away as long as advised', async () => {
    const { clock, send, room, only } = setup429();
    send({ penaltyMs: 7_000 });
    expect(only('penalised')).toEqual([{ type: 'penalised', bucket, cause: 'endpoint', pauseMs: 7_000 }]);
    await clock.advance(6_999);
    expect(room()).toBe(0);
    await clock.advance(1);
    expect(room()).toBe(4);
  });

  it.each([0, Number.NaN, -5, Number.POSITIVE_INFINITY])(
    'stays away one window when the advice is %s',
    async (penaltyMs) => {
      const { send, only } = setup429();
      send({ penaltyMs });
      expect(only('penalised')).toMatchObject([{ pauseMs: 1_000 }]);
    },
  );

  it('keeps the queue, and does not touch other endpoints', async () => {
    const { clock, limiter, take, send, room } = setup429();
    const permits = [take(), take(), take(), take()];
    const waiting = limiter.acquire(route);
    permits[0]?.cancel();
    const next = await waiting;
    const later = limiter.acquire(route);
    next.done({ penaltyMs: 3_000 });
    expect(limiter.inspect().buckets[0]).toMatchObject({ queued: 1, pausedMs: 3_000 });
    expect(room({ ...route, id: 'GET /x' })).toBe(4);
    await clock.advance(3_000);
    await later;
    send({}, { ...route, id: 'GET /x' });
  });

  it('counts double windows: strict mode, until 30 s of silence', async () => {
    const { clock, send, room, only, limiter } = setup429();
    send({ penaltyMs: 0 });
    expect(only('strict')).toEqual([{ type: 'strict', bucket, active: true, requests: 4, windowMs: 2_000 }]);
    await clock.advance(2_100);
    for (let i = 0; i < 4; i++) send({});
    await clock.advance(2_001);
    expect(room()).toBe(0);
    expect(limiter.inspect().buckets[0]).toMatchObject({ strict: true, held: 4 });
    await clock.advance(1);
    expect(room()).toBe(4);
    await clock.advance(30_000);
    for (let i = 0; i < 4; i++) send({});
    await clock.advance(1_002);
    expect(room()).toBe(4);
    expect(only('strict').at(-1)).toEqual({ type: 'strict', bucket, active: false, requests: 4, windowMs: 1_000 });
  });

  it('halves what is allowed at a second one, and gives back one each 30 s of silence', async () => {
    const { clock, send, room, limiter } = setup429();
    send({ penaltyMs: 0 });
    await clock.advance(3_000);
    send({ penaltyMs: 0 });
    await clock.advance(3_000);
    expect(room()).toBe(2);
    send({ penaltyMs: 0 });
    await clock.advance(3_000);
    send({ penaltyMs: 0 });
    await clock.advance(3_000);
    expect(room(), 'never less than one').toBe(1);
    await clock.advance(27_999);
    expect(limiter.inspect().buckets[0]?.allowed).toBe(1);
    await clock.advance(1);
    expect(limiter.inspect().buckets[0]?.allowed).toBe(2);
    await clock.advance(60_000);
    expect(limiter.inspect().buckets[0]).toMatchObject({ allowed: 4, strict: true });
    await clock.advance(30_000);
    expect(limiter.inspect().buckets[0]).toMatchObject({ allowed: 4, strict: false });
  });

  it('takes the 429s of requests that were out together for one incident', async () => {
    const { clock, take, limiter } = setup429();
    const permits = [take(), take(), take(), take()];
    for (const permit of permits) {
      await clock.advance(100);
      permit.done({ penaltyMs: 0 });
    }
    expect(limiter.inspect().buckets[0]).toMatchObject({ allowed: 4, strict: true });
  });

  it('lets a heavy request go alone when less is allowed than it needs', async () => {
    const { clock, limiter, send } = setup429();
    const heavy: Route = { ...route, weight: 4 };
    send({ penaltyMs: 0 });
    await clock.advance(3_000);
    send({ penaltyMs: 0 });
    await clock.advance(3_000);
    send({});
    const permit = limiter.acquire(heavy);
    expect(permit).toBeInstanceOf(Promise);
    await clock.advance(2_010);
    expect(limiter.inspect().buckets[0]).toMatchObject({ allowed: 2, inFlight: 4 });
    (await permit).done();
  });

  it('wakes those who wait when strict mode ends, though no answer comes', async () => {
    const { clock, limiter, send, take } = setup429();
    send({ penaltyMs: 0 });
    await clock.advance(3_000);
    send({ penaltyMs: 0 });
    await clock.advance(3_000);
    take();
    take();
    const waiting = limiter.acquire(route);
    await clock.advance(28_000);
    await waiting;
    expect(limiter.inspect().buckets[0]).toMatchObject({ allowed: 3, inFlight: 3 });
  });
});

describe('a breach of the overall limit', () => {
  const endpoint = (n: number): Route => ({ ...route, id: `GET /${n}` });
  const address = { scope: 'ip', owner: 'home' };

  it('is told by three endpoints that answer 429 within a second, and pauses the address for five minutes', async () => {
    const { clock, send, room, only } = setup429();
    send({ penaltyMs: 0 }, endpoint(1));
    await clock.advance(500);
    send({ penaltyMs: 0 }, endpoint(2));
    await clock.advance(500);
    send({ penaltyMs: 0 }, endpoint(3));
    expect(only('penalised').at(-1)).toEqual({
      type: 'penalised',
      bucket: address,
      cause: 'overall',
      pauseMs: 300_000,
    });
    await clock.advance(299_999);
    expect(room(endpoint(4))).toBe(0);
    expect(room({ ...endpoint(4), egress: 'office', account: 'other' })).toBe(4);
    await clock.advance(1);
    expect(room(endpoint(4))).toBe(4);
  });

  it('is not told by one endpoint, by two, by three at leisure, or by three addresses', async () => {
    const { clock, take, send, only } = setup429();
    for (const permit of [take(), take(), take()]) permit.done({ penaltyMs: 0 });
    send({ penaltyMs: 0 }, endpoint(1));
    await clock.advance(1_001);
    send({ penaltyMs: 0 }, endpoint(2));
    await clock.advance(600);
    send({ penaltyMs: 0 }, endpoint(3));
    await clock.advance(600);
    send({ penaltyMs: 0 }, endpoint(4));
    send({ penaltyMs: 0 }, { ...endpoint(5), egress: 'office' });
    expect(only('penalised').filter((event) => event.type === 'penalised' && event.cause === 'overall')).toEqual([]);
  });

  it('needs three again for the next', async () => {
    const { clock, take, only } = setup429();
    const permits = [1, 2, 3, 4, 5].map((n) => take(endpoint(n)));
    for (const permit of permits) permit.done({ penaltyMs: 0 });
    await clock.advance(0);
    expect(only('penalised').filter((event) => event.type === 'penalised' && event.cause === 'overall')).toHaveLength(
      1,
    );
  });
});

describe('the remaining quota', () => {
  it('proves foreign use only beyond all that was ours, and holds as much back for one window', async () => {
    const { clock, send, take, room, only, limiter } = setup429();
    const [a, b] = [take(), take()];
    a.done({ remaining: 2 });
    expect(only('foreign-use')).toEqual([]);
    b.done({ remaining: 1 });
    expect(only('foreign-use')).toEqual([{ type: 'foreign-use', bucket, weight: 1, remaining: 1 }]);
    expect(limiter.inspect().buckets[0]).toMatchObject({ held: 3, foreignUse: 1 });
    send({ remaining: 0 });
    expect(only('foreign-use'), 'the same foreign use is not counted twice').toHaveLength(1);
    await clock.advance(1_002);
    expect(room()).toBe(4);
  });

  it('does not blame others for slots that expired while the answer was on its way', async () => {
    const { clock, send, take, only, limiter } = setup429();
    send({});
    send({});
    await clock.advance(900);
    const slow = take();
    await clock.advance(150);
    limiter.inspect();
    slow.done({ remaining: 1 });
    expect(only('foreign-use')).toEqual([]);
  });

  it('proves nothing when it is no number, or against an assumed limit', () => {
    const { send, only } = setup429();
    send({ remaining: Number.NaN });
    send({ remaining: -1 });
    send({ remaining: 0 }, { ...route, id: 'GET /x', limit: undefined });
    expect(only('foreign-use')).toEqual([]);
  });
});
