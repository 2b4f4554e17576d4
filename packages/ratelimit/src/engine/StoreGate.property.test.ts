import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRateLimiter } from '../createRateLimiter.js';
import type { Permit } from '../Permit.js';
import type { Priority } from '../Priority.js';
import type { RateLimiter } from '../RateLimiter.js';
import type { Route } from '../Route.js';
import { type Arrival, adversarialServers } from '../test-support/adversarialServers.js';
import { FakeStore, type Passage } from '../test-support/FakeStore.js';
import { VirtualClock } from '../test-support/VirtualClock.js';

const ENDPOINT = { requests: 4, seconds: 0.25 } as const;
const OVERALL = { requests: 6, seconds: 1 } as const;
/** So short that leases do run out while the store is told nothing. */
const MAX_REQUEST_MS = 700;

const delay = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 350 }));

const passage: fc.Arbitrary<Passage> = fc.record({
  there: delay,
  // Now and then longer than an answer may be old.
  back: fc.oneof({ weight: 19, arbitrary: delay }, { weight: 1, arbitrary: fc.integer({ min: 4_900, max: 9_000 }) }),
  fails: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, 'before', 'after'),
});

const request = fc.record({
  at: fc.integer({ min: 0, max: 2_500 }),
  process: fc.nat({ max: 2 }),
  route: fc.nat({ max: 2 }),
  priority: fc.constantFrom<Priority>('cancel', 'place', 'read', 'bulk'),
  deadlineMs: fc.option(fc.integer({ min: 0, max: 4_000 }), { nil: undefined, freq: 3 }),
  abortAfter: fc.option(fc.integer({ min: 0, max: 2_000 }), { nil: undefined, freq: 4 }),
  there: delay,
  back: delay,
  fate: fc.constantFrom('answered', 'answered', 'answered', 'lost', 'cancelled', '429'),
});

const scenario = fc.record({
  requests: fc.array(request, { minLength: 1, maxLength: 30 }),
  passages: fc.array(passage, { minLength: 1, maxLength: 40 }),
  calm: fc.boolean(),
});

type Scenario = typeof scenario extends fc.Arbitrary<infer S> ? S : never;

const routes: readonly Route[] = [
  { id: 'GET /a', limit: { ...ENDPOINT, scope: 'uid' }, account: 'main', egress: 'east' },
  { id: 'GET /a', limit: { ...ENDPOINT, scope: 'uid' }, account: 'main', egress: 'east', weight: 3 },
  { id: 'GET /b', limit: { ...ENDPOINT, scope: 'ip' }, account: 'main', egress: 'east' },
];

/** Three processes, one store, one exchange. */
class SharedRun {
  readonly clock = new VirtualClock();
  readonly store: FakeStore;
  readonly limiters: readonly RateLimiter[];
  readonly arrivals: Record<'GET /a' | 'GET /b' | 'overall', Arrival[]> = { 'GET /a': [], 'GET /b': [], overall: [] };
  settled = 0;
  granted = 0;

  constructor({ passages, calm }: Scenario) {
    let next = 0;
    const smooth: Passage = { there: 1, back: 1 };
    this.store = new FakeStore(this.clock, () => (calm ? smooth : (passages[next++ % passages.length] ?? smooth)));
    const options = {
      clock: this.clock,
      store: this.store,
      maxRequestMs: MAX_REQUEST_MS,
      limits: { overall: OVERALL },
    };
    this.limiters = [0, 1, 2].map(() => createRateLimiter(options));
  }

  async play(requests: Scenario['requests']): Promise<void> {
    const start = this.clock.monotonic();
    for (const plan of requests) this.clock.at(start + plan.at, () => void this.#send(plan));
    // A store that fails is asked again and again: the test gives up long after the last deadline.
    while (await this.clock.step(start + 120_000));
    // Long enough for every slot that was given back in order, and too short for one that its lease must free.
    await this.clock.advance(2_500);
  }

  async #send(plan: Scenario['requests'][number]): Promise<void> {
    const route = routes[plan.route] as Route;
    const { priority, deadlineMs = 90_000 } = plan;
    const stop = new AbortController();
    const asked = this.clock.monotonic();
    if (plan.abortAfter !== undefined) this.clock.at(asked + plan.abortAfter, () => stop.abort('stop'));
    try {
      const limiter = this.limiters[plan.process] as RateLimiter;
      this.#granted(plan, route, await limiter.acquire(route, { priority, deadlineMs, signal: stop.signal }));
      if (this.clock.monotonic() >= asked + deadlineMs) throw new Error('granted after the deadline');
    } catch (error) {
      if (error instanceof Error && error.name !== 'BitgetError') throw error;
    }
    this.settled++;
  }

  #granted(plan: Scenario['requests'][number], route: Route, permit: Permit): void {
    this.granted++;
    const now = this.clock.monotonic();
    const { there, back, fate } = plan;
    if (fate === 'cancelled') {
      this.clock.at(now + there, () => permit.cancel());
      return;
    }
    const counted = fate === 'lost' ? now + back + there : now + there;
    this.clock.at(counted, () => this.#count(route, counted));
    this.clock.at(fate === 'lost' ? now + back : now + there + back, () => {
      permit.done(fate === 'lost' ? { lost: true } : fate === '429' ? { penaltyMs: there } : undefined);
    });
  }

  #count(route: Route, at: number): void {
    this.arrivals[route.id as 'GET /a'].push({ at, weight: route.weight ?? 1 });
    this.arrivals.overall.push({ at, weight: 1 });
  }
}

async function check(runs: number, given: fc.Arbitrary<Scenario>, verify: (run: SharedRun, given: Scenario) => void) {
  const property = fc.asyncProperty(given, async (each) => {
    const run = new SharedRun(each);
    await run.play(each.requests);
    verify(run, each);
  });
  const { failed, errorInstance, counterexample, seed } = await fc.check(property, { numRuns: runs });
  expect(failed, `${errorInstance}\nseed ${seed}: ${JSON.stringify(counterexample)}`).toBe(false);
}

function checkLimits(run: SharedRun): void {
  for (const [kind, count] of Object.entries(adversarialServers)) {
    for (const [name, { requests, seconds }] of [
      ['GET /a', ENDPOINT],
      ['GET /b', ENDPOINT],
      ['overall', OVERALL],
    ] as const) {
      const refused = count(run.arrivals[name], requests, seconds * 1_000);
      if (refused > 0) throw new Error(`${refused} of ${name} were too many for a ${kind}`);
    }
  }
}

it('keeps every limit over all processes, however bad the connection to the store', async () => {
  await check(600, scenario, (run, { requests }) => {
    checkLimits(run);
    if (run.settled < requests.length) throw new Error('a request was neither granted nor refused');
  });
});

it('lets everything through in the end, and leaves nothing taken, when the store answers', async () => {
  const patient = scenario.map((each): Scenario => {
    const requests = each.requests.map((plan) => ({ ...plan, deadlineMs: undefined, abortAfter: undefined }));
    return {
      ...each,
      calm: true,
      requests: requests.map((plan) => (plan.fate === '429' ? { ...plan, fate: 'lost' } : plan)),
    };
  });
  await check(300, patient, (run, { requests }) => {
    checkLimits(run);
    if (run.granted !== requests.length) throw new Error(`${requests.length - run.granted} were never granted`);
    for (const { id } of routes) {
      const left = run.store.used({
        scope: id === 'GET /a' ? 'uid' : 'ip',
        owner: id === 'GET /a' ? 'main' : 'east',
        endpoint: id,
      });
      if (left > 0) throw new Error(`${left} slots of ${id} were never given back`);
    }
  });
});
