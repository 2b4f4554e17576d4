import { BitgetError } from '@bitget-kit/errors';
import type { Clock } from '../Clock.js';
import type { Inspection } from '../Inspection.js';
import type { Outcome, Permit } from '../Permit.js';
import type { Priority } from '../Priority.js';
import type { AcquireOptions } from '../RateLimiter.js';
import type { Route } from '../Route.js';
import { BreachDetector } from './BreachDetector.js';
import { deadlineError } from './deadlineError.js';
import type { EventBuffer } from './EventBuffer.js';
import { GrantedPermit } from './GrantedPermit.js';
import type { Lane } from './Lane.js';
import { queueFullError } from './queueFullError.js';
import type { ResolvedRoute } from './ResolvedRoute.js';
import type { RouteTable } from './RouteTable.js';
import { Scheduler } from './Scheduler.js';
import type { Station } from './Station.js';
import type { StoreGate } from './StoreGate.js';
import type { StoreLink } from './StoreLink.js';

/** How long an address is shut out after it broke the overall limit, as the exchange announced in August 2025. */
const OVERALL_RECOVERY_MS = 5 * 60_000;

/** The limiter itself: grants what fits at once, hands the rest to the queue, learns from the answers. */
export class Engine {
  readonly #routes: RouteTable;
  readonly #clock: Clock;
  readonly #maxQueue: number;
  readonly #guarantee: Inspection['guarantee'];
  readonly #events: EventBuffer | undefined;
  readonly #link: StoreLink | undefined;
  readonly #scheduler: Scheduler;
  readonly #breaches = new BreachDetector();
  #seq = 0;

  constructor(
    routes: RouteTable,
    clock: Clock,
    maxQueue: number,
    guarantee: Inspection['guarantee'],
    events: EventBuffer | undefined,
    link?: StoreLink,
  ) {
    this.#routes = routes;
    this.#clock = clock;
    this.#maxQueue = maxQueue;
    this.#guarantee = guarantee;
    this.#events = events;
    this.#link = link;
    this.#scheduler = new Scheduler(clock, events, (route, now) => this.#permit(route, now));
    if (link !== undefined) link.onAnswer = (gate) => this.#answered(gate);
  }

  acquire(route: Route, options: AcquireOptions | undefined): Permit | Promise<Permit> {
    try {
      return this.#acquire(route, options);
    } catch (error) {
      return Promise.reject(error);
    } finally {
      this.#events?.flush();
    }
  }

  #acquire(route: Route, options: AcquireOptions | undefined): Permit | Promise<Permit> {
    const resolved = this.#routes.resolve(route);
    const lane = laneOf(resolved, options?.priority ?? 'read');
    const signal = options?.signal;
    if (signal?.aborted) throw signal.reason;
    const deadlineMs = deadlineOf(resolved, options?.deadlineMs);
    const now = this.#clock.monotonic();
    const blocker = findBlocker(resolved, now + lane.boostMs, now);
    if (blocker !== undefined) return this.#wait(lane, blocker, now, deadlineMs, signal);
    for (const bucket of resolved.buckets) bucket.inFlight += bucket.cost(resolved.weight);
    this.#events?.add({ type: 'granted', endpoint: resolved.id, priority: lane.priority });
    return this.#permit(resolved, now);
  }

  /** Ends a permit whose request was sent. */
  finish(route: ResolvedRoute, grantedAt: number, expiredAtGrant: number, outcome: Outcome | undefined): void {
    const now = this.#clock.monotonic();
    const lost = outcome?.lost === true;
    for (const bucket of route.buckets) bucket.settle(bucket.cost(route.weight), now, lost);
    if (outcome !== undefined) this.#learn(route, grantedAt, expiredAtGrant, outcome, now);
    if (this.#scheduler.queued > 0) {
      for (const bucket of route.buckets) this.#scheduler.reschedule(bucket);
      this.#scheduler.run(now);
    }
    this.#events?.flush();
  }

  /** Ends a permit whose request was not sent. */
  release(route: ResolvedRoute): void {
    for (const bucket of route.buckets) {
      bucket.inFlight -= bucket.cost(route.weight);
      this.#scheduler.wakeNow(bucket);
    }
    this.#scheduler.run(this.#clock.monotonic());
    this.#events?.flush();
  }

  inspect(): Inspection {
    const now = this.#clock.monotonic();
    const buckets = Array.from(this.#routes.buckets, (bucket) => bucket.inspect(now));
    this.#events?.flush();
    const { queued } = this.#scheduler;
    return { guarantee: this.#guarantee, queued, buckets, storeTrouble: this.#link?.trouble };
  }

  #wait(
    lane: Lane,
    blocker: Station,
    now: number,
    deadlineMs: number,
    signal: AbortSignal | undefined,
  ): Promise<Permit> {
    this.#refuseHopeless(lane, now, deadlineMs);
    return new Promise((resolve, reject) => {
      const seq = this.#seq++;
      const deadline = now + deadlineMs;
      const links = { heapIndex: -1, previous: undefined, next: undefined };
      const waiter = { lane, seq, enqueuedAt: now, deadlineMs, deadline, resolve, reject, signal, ...links };
      this.#scheduler.enqueue(waiter, blocker, now);
      const bucket = (lane.watch ?? blocker).id;
      const { queued } = this.#scheduler;
      this.#events?.add({ type: 'queued', endpoint: lane.route.id, priority: lane.priority, bucket, queued });
    });
  }

  /** Refuses at once what cannot be granted in time, as far as known, and what finds no place in the queue. */
  #refuseHopeless({ route, priority, size }: Lane, now: number, deadlineMs: number): void {
    let earliest = now;
    for (const bucket of route.buckets) {
      const cost = bucket.cost(route.weight);
      earliest = Math.max(earliest, bucket.earliest(cost, size * cost, now));
    }
    if (earliest >= now + deadlineMs) {
      this.#events?.add({ type: 'refused', endpoint: route.id, priority, reason: 'deadline', waitedMs: 0 });
      throw deadlineError(route.id, deadlineMs, { waitMs: earliest - now });
    }
    if (this.#scheduler.queued >= this.#maxQueue) {
      this.#events?.add({ type: 'refused', endpoint: route.id, priority, reason: 'queue-full', waitedMs: 0 });
      throw queueFullError(route.id, this.#maxQueue);
    }
  }

  #learn(route: ResolvedRoute, grantedAt: number, expiredAtGrant: number, outcome: Outcome, now: number): void {
    const { remaining, penaltyMs } = outcome;
    const endpoint = route.own[0];
    if (endpoint === undefined) return;
    // With a store, others lawfully use the same budget: the header then proves nothing.
    if (remaining !== undefined && route.gate === undefined) endpoint.noteRemaining(remaining, expiredAtGrant, now);
    if (penaltyMs === undefined) return;
    const advised = Number.isFinite(penaltyMs) && penaltyMs > 0;
    const pauseMs = advised ? penaltyMs : endpoint.limit.windowMs;
    for (const bucket of route.own) bucket.penalise(now, pauseMs, grantedAt);
    route.gate?.pause(route.own, pauseMs);
    if (!this.#breaches.note(endpoint, route.overall, now)) return;
    route.overall.penalise(now, OVERALL_RECOVERY_MS, grantedAt);
    route.gate?.pause([route.overall], OVERALL_RECOVERY_MS);
  }

  #permit(route: ResolvedRoute, now: number): Permit {
    return new GrantedPermit(this, route, now, route.own[0]?.expired ?? 0, route.gate?.take());
  }

  /** The store has answered: those go who can, and what is left over goes back. */
  #answered(gate: StoreGate): void {
    this.#scheduler.wakeNow(gate);
    this.#scheduler.run(this.#clock.monotonic());
    gate.clear();
    this.#events?.flush();
  }
}

/** What keeps a newcomer from going at once: a full bucket, one where a lane waits whose turn comes first, the store. */
function findBlocker(route: ResolvedRoute, key: number, now: number): Station | undefined {
  for (const bucket of route.buckets) {
    if (!bucket.fits(bucket.cost(route.weight), now)) return bucket;
    const first = bucket.waiting.peek();
    if (first !== undefined && first.key <= key) return bucket;
  }
  return route.gate;
}

function laneOf(route: ResolvedRoute, priority: Priority): Lane {
  const lane = route.lane(priority);
  if (lane !== undefined) return lane;
  const message = `The priority of ${route.id} must be 'cancel', 'place', 'read' or 'bulk'.`;
  throw new BitgetError('request/invalid', message, { endpoint: route.id, parameter: 'priority' });
}

function deadlineOf(route: ResolvedRoute, deadlineMs: number | undefined): number {
  if (deadlineMs === undefined) return Number.POSITIVE_INFINITY;
  if (typeof deadlineMs === 'number' && deadlineMs >= 0) return deadlineMs;
  const message = `deadlineMs of ${route.id} must be a number of milliseconds from now, at least 0.`;
  throw new BitgetError('request/invalid', message, { endpoint: route.id, parameter: 'deadlineMs' });
}
