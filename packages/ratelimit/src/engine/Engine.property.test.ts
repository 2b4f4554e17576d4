import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LimiterEvent } from '../LimiterEvent.js';
import type { LimitSpec } from '../LimitSpec.js';
import type { Permit } from '../Permit.js';
import type { Priority } from '../Priority.js';
import type { Route } from '../Route.js';
import { type Arrival, adversarialServers } from '../test-support/adversarialServers.js';
import { VirtualClock } from '../test-support/VirtualClock.js';
import type { Bucket } from './Bucket.js';
import { Engine } from './Engine.js';
import { EventBuffer } from './EventBuffer.js';
import { RouteTable } from './RouteTable.js';

const BOOST_MS: Record<Priority, number> = { cancel: 0, place: 50, read: 1_000, bulk: 5_000 };

const limit = (max: number): fc.Arbitrary<LimitSpec> =>
  fc.record({
    requests: fc.integer({ min: 1, max }),
    seconds: fc.constantFrom(0.1, 0.25, 1),
    scope: fc.constantFrom('uid', 'ip'),
  });

const route = fc.record({
  id: fc.constantFrom('GET /a', 'GET /b', 'GET /c'),
  account: fc.constantFrom('one', 'two'),
  egress: fc.constantFrom('east', 'west'),
  weight: fc.integer({ min: 1, max: 3 }),
});

const delay = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 900 }));

const request = fc.record({
  at: fc.integer({ min: 0, max: 3_000 }),
  route: fc.nat(),
  priority: fc.constantFrom<Priority>('cancel', 'place', 'read', 'bulk'),
  deadlineMs: fc.option(fc.integer({ min: 0, max: 4_000 }), { nil: undefined, freq: 3 }),
  abortAfter: fc.option(fc.integer({ min: 0, max: 2_000 }), { nil: undefined, freq: 4 }),
  there: delay,
  back: delay,
  fate: fc.constantFrom('answered', 'answered', 'answered', 'answered', 'lost', 'cancelled', '429'),
});

const scenario = fc.record({
  limits: fc.tuple(limit(4), limit(4), fc.option(limit(4), { nil: undefined })),
  overall: fc.record({ requests: fc.integer({ min: 1, max: 6 }), seconds: fc.constantFrom(0.25, 1) }),
  routes: fc.array(route, { minLength: 1, maxLength: 4 }),
  requests: fc.array(request, { minLength: 1, maxLength: 40 }),
  calm: fc.boolean(),
  earlyMs: fc.integer({ min: 0, max: 3 }),
  skewPpm: fc.integer({ min: -500, max: 500 }),
});

type Scenario = typeof scenario extends fc.Arbitrary<infer S> ? S : never;
const crossingRoutes: Scenario['routes'] = [
  { id: 'GET /c', account: 'one', egress: 'east', weight: 1 },
  { id: 'GET /c', account: 'one', egress: 'east', weight: 1 },
  { id: 'GET /c', account: 'one', egress: 'west', weight: 1 },
  { id: 'GET /c', account: 'two', egress: 'east', weight: 1 },
];

/** Two budgets, by account and by address, that are rarely free at the same time: lanes go back and forth. */
const crossing = fc.record({
  limits: fc.tuple(limit(4), limit(4), fc.constant(undefined)),
  overall: fc.constant({ requests: 10, seconds: 0.25 }),
  routes: fc.constant(crossingRoutes),
  requests: fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 3_000 }),
      route: fc.nat({ max: 3 }),
      priority: fc.constantFrom<Priority>('cancel', 'read'),
      deadlineMs: fc.option(fc.integer({ min: 5_000, max: 20_000 }), { nil: undefined, freq: 9 }),
      abortAfter: fc.option(fc.integer({ min: 0, max: 9_000 }), { nil: undefined, freq: 3 }),
      there: fc.integer({ min: 0, max: 300 }),
      back: fc.integer({ min: 0, max: 300 }),
      fate: fc.constantFrom('answered', 'answered', 'answered', 'cancelled'),
    }),
    { minLength: 30, maxLength: 45 },
  ),
  calm: fc.constant(true),
  earlyMs: fc.constant(0),
  skewPpm: fc.integer({ min: -500, max: 500 }),
});

type Planned = Scenario['requests'][number];

interface Tracked {
  readonly plan: Planned;
  readonly route: Route;
  readonly key: number;
  readonly seq: number;
  readonly enqueuedAt: number;
  state: 'waiting' | 'granted' | 'refused';
  grantedAt: number;
}

/** One run: plays the requests against the engine on a virtual clock, and checks what must hold at every moment. */
class Run {
  readonly clock: VirtualClock;
  readonly events: LimiterEvent[] = [];
  readonly buffer = new EventBuffer((event) => this.events.push(event));
  readonly table: RouteTable;
  readonly engine: Engine;
  readonly routes: Route[];
  readonly tracked: Tracked[] = [];
  readonly arrivals = new Map<Bucket, Arrival[]>();

  readonly scenario: Scenario;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.clock = new VirtualClock({ earlyMs: scenario.earlyMs });
    const [a, b, c] = scenario.limits;
    const endpoints: Record<string, LimitSpec> = { 'GET /a': a, 'GET /b': b, ...(c && { 'GET /c': c }) };
    this.table = new RouteTable({ overall: scenario.overall, endpoints }, Number.NEGATIVE_INFINITY, this.buffer);
    this.engine = new Engine(this.table, this.clock, 1_000, 'process', this.buffer);
    this.routes = scenario.routes.map((r) => ({ ...r, weight: Math.min(r.weight, endpoints[r.id]?.requests ?? 1) }));
  }

  async play(): Promise<void> {
    const start = this.clock.monotonic();
    const plans = [...this.scenario.requests].sort((a, b) => a.at - b.at);
    for (const plan of plans) this.clock.at(start + plan.at, () => this.#send(plan));
    while (await this.clock.step()) this.#checkRest();
    this.#checkEnd();
  }

  #send(plan: Planned): void {
    const route = this.routes[plan.route % this.routes.length]!;
    const now = this.clock.monotonic();
    const key = now + BOOST_MS[plan.priority];
    const tracked: Tracked = {
      plan,
      route,
      key,
      seq: this.tracked.length,
      enqueuedAt: now,
      state: 'waiting',
      grantedAt: 0,
    };
    this.tracked.push(tracked);
    const controller = new AbortController();
    if (plan.abortAfter !== undefined) this.clock.at(now + plan.abortAfter, () => controller.abort('stop'));
    const keysAhead = this.table.resolve(route).buckets.map((bucket) => bucket.waiting.peek()?.key);
    const { priority, deadlineMs } = plan;
    const answer = this.engine.acquire(route, { priority, deadlineMs, signal: controller.signal });
    if (!(answer instanceof Promise)) {
      for (const ahead of keysAhead) {
        if (ahead !== undefined && ahead <= key)
          throw new Error('a newcomer overtook a lane that waits for its bucket');
      }
      this.#granted(tracked, answer);
      return;
    }
    // The order of grants is that of the promises' reactions; the clock stands still until they have run.
    answer.then(
      (permit) => this.#granted(tracked, permit),
      () => {
        tracked.state = 'refused';
      },
    );
  }

  #granted(tracked: Tracked, permit: Permit): void {
    const now = this.clock.monotonic();
    const { plan, route } = tracked;
    tracked.state = 'granted';
    tracked.grantedAt = now;
    this.#checkOrder(tracked);
    if (now > tracked.enqueuedAt && now >= tracked.enqueuedAt + (plan.deadlineMs ?? Number.POSITIVE_INFINITY)) {
      throw new Error('granted after the deadline');
    }
    const fate = this.scenario.calm && plan.fate === '429' ? 'answered' : plan.fate;
    if (fate === 'cancelled') {
      this.clock.at(now + plan.there, () => permit.cancel());
      return;
    }
    // A lost request may arrive until one second after it was given up.
    const arrival = fate === 'lost' ? now + plan.back + plan.there : now + plan.there;
    const end = fate === 'lost' ? now + plan.back : now + plan.there + plan.back;
    this.#count(route, arrival);
    this.clock.at(end, () => {
      permit.done(fate === 'lost' ? { lost: true } : fate === '429' ? { penaltyMs: plan.there } : undefined);
      permit.done();
      permit.cancel();
    });
  }

  #count(route: Route, at: number): void {
    const { buckets, weight } = this.table.resolve(route);
    for (const bucket of buckets) {
      const cost = bucket.id.endpoint === undefined ? 1 : weight;
      const list = this.arrivals.get(bucket) ?? [];
      this.arrivals.set(bucket, list);
      list.push({ at: at * (1 + this.scenario.skewPpm / 1e6), weight: cost });
    }
  }

  /** Invariants 3 and the starvation bound: among requests of one route, who has waited longest (with boost) goes first. */
  #checkOrder(granted: Tracked): void {
    const escalated = this.events.some(({ type }) => type === 'escalated');
    for (const other of this.tracked) {
      if (other.state !== 'waiting' || other.route !== granted.route) continue;
      const sameLane = other.plan.priority === granted.plan.priority;
      if (sameLane && other.seq < granted.seq) throw new Error('the order within a lane was broken');
      if (!escalated && other.key < granted.key) throw new Error('a request was overtaken by more than its boost');
    }
  }

  /** Invariant 6: at rest, the first lane of each bucket really has no room, or its wake is less than a tick away. */
  #checkRest(): void {
    const now = this.clock.monotonic();
    for (const bucket of this.table.buckets) {
      const first = bucket.waiting.peek();
      if (first === undefined) continue;
      const dueNow = bucket.wakeAt <= now && now - bucket.wakeAt < 1 && this.clock.pendingTimers > 0;
      if (!dueNow && bucket.fits(bucket.cost(first.route.weight), now))
        throw new Error('a lane waits although it fits');
    }
  }

  #checkEnd(): void {
    const unsettled = this.tracked.filter(({ state }) => state === 'waiting').length;
    if (unsettled > 0) throw new Error(`${unsettled} requests were never settled`);
    if (this.clock.pendingTimers > 0) throw new Error('a timer is left');
    for (const bucket of this.table.buckets) this.#checkBucket(bucket);
  }

  #checkBucket(bucket: Bucket): void {
    const later = this.clock.monotonic() + 10 * 60_000;
    const { inFlight, held, queued } = bucket.inspect(later);
    if (inFlight + held + queued !== 0) throw new Error(`slots leaked: ${inFlight} + ${held} + ${queued}`);
    const arrivals = (this.arrivals.get(bucket) ?? []).sort((x, y) => x.at - y.at);
    for (const [name, server] of Object.entries(adversarialServers)) {
      const refused = server(arrivals, bucket.limit.requests, bucket.limit.windowMs);
      if (refused > 0) throw new Error(`${name} refused ${refused} at ${JSON.stringify(bucket.id)}`);
    }
  }
}

async function check(given: fc.Arbitrary<Scenario>, numRuns: number): Promise<Run[]> {
  const runs: Run[] = [];
  const property = fc.asyncProperty(given, async (scenario) => {
    const run = new Run(scenario);
    runs.push(run);
    await run.play();
  });
  const { failed, errorInstance, counterexample, seed } = await fc.check(property, { numRuns });
  const reason = errorInstance instanceof Error ? errorInstance.stack : errorInstance;
  expect(failed, `${reason}\nseed ${seed}: ${JSON.stringify(counterexample)}`).toBe(false);
  return runs;
}

it('keeps every limit, wakes everybody, and respects order, deadlines and priorities, whatever happens', async () => {
  await check(scenario, 2_500);
});

it('does so too while requests collect their slots one by one', async () => {
  const runs = await check(crossing, 300);
  const escalated = runs.filter(({ events }) => events.some(({ type }) => type === 'escalated'));
  expect(escalated.length, 'runs in which it happened at all').toBeGreaterThan(10);
});

/** Nobody gives up, and every slot is used: then what the limiter knows of the future is all there is to know. */
const patient = scenario.map((given): Scenario => {
  const requests = given.requests.map((each): Planned => {
    const fate = each.fate === 'lost' ? 'lost' : 'answered';
    return { ...each, deadlineMs: undefined, abortAfter: undefined, fate };
  });
  return { ...given, calm: true, requests };
});

it('refuses at once only what could not have been met', async () => {
  const property = fc.asyncProperty(patient, fc.nat(), async (given, pick) => {
    const first = new Run(given);
    await first.play();
    const waited = first.tracked.filter(({ grantedAt, enqueuedAt }) => grantedAt > enqueuedAt);
    const chosen = waited[pick % Math.max(1, waited.length)];
    if (chosen === undefined) return;
    const deadlineMs = chosen.grantedAt - chosen.enqueuedAt + 2;
    const requests = given.requests.map((each) => (each === chosen.plan ? { ...each, deadlineMs } : each));
    const second = new Run({ ...given, requests });
    await second.play();
    const again = second.tracked[chosen.seq];
    if (again?.state !== 'granted') throw new Error(`refused with ${deadlineMs} ms, though it went in time without`);
  });
  const { failed, errorInstance, counterexample } = await fc.check(property, { numRuns: 500 });
  expect(failed, `${errorInstance}: ${JSON.stringify(counterexample)}`).toBe(false);
});
