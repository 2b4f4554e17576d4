import type { Clock } from '../Clock.js';
import type { Permit } from '../Permit.js';
import { AbortWatch } from './AbortWatch.js';
import { deadlineError } from './deadlineError.js';
import type { EventBuffer } from './EventBuffer.js';
import { Heap } from './Heap.js';
import type { Lane } from './Lane.js';
import type { ResolvedRoute } from './ResolvedRoute.js';
import type { Station } from './Station.js';
import type { Waiter } from './Waiter.js';
import { WakeTimer } from './WakeTimer.js';

/** A lane that was passed on so often between buckets may collect its slots one by one. */
const MOVES_TO_ESCALATE = 8;

/**
 * The queue. Every lane with waiters is parked at the one station, a bucket or the gate to the store, that refused it.
 * When that one has room, its lanes are tried in order: one that another station refuses moves there and the rest may
 * pass; one that this station refuses keeps its turn, so that a heavy request is not starved by light ones.
 */
export class Scheduler {
  readonly #clock: Clock;
  readonly #events: EventBuffer | undefined;
  readonly #permit: (route: ResolvedRoute, now: number) => Permit;
  readonly #timer: WakeTimer;
  readonly #signals: AbortWatch = new AbortWatch((waiters, reason) => this.#abort(waiters, reason));
  /** Stations with waiters, by when to look at them next. */
  readonly #wakes = new Heap<Station>((a, b) => a.wakeAt < b.wakeAt);
  readonly #deadlines = new Heap<Waiter>((a, b) => a.deadline < b.deadline);
  /** Only one at a time: so no two can wait for what the other has collected. */
  #escalated: Lane | undefined = undefined;
  #queued = 0;

  constructor(clock: Clock, events: EventBuffer | undefined, permit: (route: ResolvedRoute, now: number) => Permit) {
    this.#clock = clock;
    this.#events = events;
    this.#permit = permit;
    this.#timer = new WakeTimer(clock, () => {
      this.run(clock.monotonic());
      events?.flush();
    });
  }

  get queued(): number {
    return this.#queued;
  }

  /** Takes in a waiter; `blocker` is the station that refused it. */
  enqueue(waiter: Waiter, blocker: Station, now: number): void {
    const { lane, signal } = waiter;
    lane.push(waiter);
    this.#queued++;
    if (waiter.deadline !== Number.POSITIVE_INFINITY) this.#deadlines.push(waiter);
    if (signal !== undefined) this.#signals.add(signal, waiter);
    if (lane.watch === undefined) this.#park(lane, blocker, now);
    this.#arm(now);
  }

  /** Looks again when the head of the station's lanes can go; to be called when its log or pause has changed. */
  reschedule(station: Station): void {
    const lane = station.waiting.peek();
    const at = lane === undefined ? Number.POSITIVE_INFINITY : station.freeAt(station.cost(lane.route.weight));
    this.#wake(station, at);
  }

  /** To be called when slots of the station came free out of turn. */
  wakeNow(station: Station): void {
    if (station.waiting.size > 0) this.#wake(station, Number.NEGATIVE_INFINITY);
  }

  /** Does all that is due. */
  run(now: number): void {
    for (let next = this.#deadlines.peek(); next !== undefined && next.deadline <= now; next = this.#deadlines.peek()) {
      const trouble = next.lane.watch?.trouble(next.enqueuedAt, now);
      this.#leave(next);
      next.reject(deadlineError(next.lane.route.id, next.deadlineMs, { trouble }));
      this.#reportRefused(next, 'deadline', now);
    }
    for (let next = this.#wakes.peek(); next !== undefined && next.wakeAt <= now; next = this.#wakes.peek()) {
      this.#pump(next, now);
    }
    this.#arm(now);
  }

  #pump(station: Station, now: number): void {
    for (let lane = station.waiting.peek(); lane !== undefined; lane = station.waiting.peek()) {
      const { gate, weight } = lane.route;
      if (station !== gate && !station.fits(station.cost(weight), now)) break;
      const blocker = this.#blocker(lane, station, now);
      if (blocker !== undefined) {
        station.waiting.remove(lane);
        lane.moves++;
        this.#park(lane, blocker, now);
      } else if (station === gate && !gate.fits()) {
        gate.stall(now);
        break;
      } else {
        this.#grantHead(lane, now);
      }
    }
    this.reschedule(station);
  }

  /** The station, other than the one it is parked at, that refuses the lane's head. An escalated lane charges the rest. */
  #blocker(lane: Lane, parkedAt: Station, now: number): Station | undefined {
    const { buckets, weight, gate } = lane.route;
    const escalated = this.#mayEscalate(lane);
    let blocker: Station | undefined;
    let bit = 1;
    for (const bucket of buckets) {
      const charged = (lane.charged & bit) !== 0;
      if (!charged && bucket !== parkedAt && refuses(bucket, lane, now)) {
        if (!escalated) return bucket;
        blocker ??= bucket;
      } else if (!charged && escalated) {
        bucket.inFlight += bucket.cost(weight);
        lane.charged |= bit;
      }
      bit <<= 1;
    }
    // Last, so that the store is asked only for what could go.
    if (blocker === undefined && gate !== undefined && gate !== parkedAt && refuses(gate, lane, now)) return gate;
    return blocker;
  }

  #mayEscalate(lane: Lane): boolean {
    if (this.#escalated === lane) return true;
    if (lane.moves < MOVES_TO_ESCALATE || this.#escalated !== undefined) return false;
    this.#escalated = lane;
    this.#events?.add({ type: 'escalated', endpoint: lane.route.id, priority: lane.priority });
    return true;
  }

  #grantHead(lane: Lane, now: number): void {
    const waiter = lane.head;
    if (waiter === undefined) return;
    const { route, priority } = lane;
    let bit = 1;
    for (const bucket of route.buckets) {
      if ((lane.charged & bit) === 0) bucket.inFlight += bucket.cost(route.weight);
      bit <<= 1;
    }
    lane.charged = 0;
    this.#detach(waiter);
    waiter.resolve(this.#permit(route, now));
    this.#events?.add({ type: 'waited', endpoint: route.id, priority, waitedMs: now - waiter.enqueuedAt });
  }

  #abort(waiters: ReadonlySet<Waiter>, reason: unknown): void {
    const now = this.#clock.monotonic();
    for (const waiter of waiters) {
      this.#leave(waiter);
      waiter.reject(reason);
      this.#reportRefused(waiter, 'aborted', now);
    }
    this.run(now);
    this.#events?.flush();
  }

  /** Takes a waiter out ungranted, and what its lane had collected for it back. */
  #leave(waiter: Waiter): void {
    const { lane } = waiter;
    const wasHead = lane.head === waiter;
    const { watch, charged } = lane;
    this.#detach(waiter);
    if (!wasHead) return;
    lane.charged = 0;
    let bit = 1;
    for (const bucket of lane.route.buckets) {
      if ((charged & bit) !== 0) {
        bucket.inFlight -= bucket.cost(lane.route.weight);
        this.wakeNow(bucket);
      }
      bit <<= 1;
    }
    if (watch !== undefined) this.wakeNow(watch);
  }

  /** Takes a waiter off all lists; its lane falls to the place of the next, or off its bucket. */
  #detach(waiter: Waiter): void {
    const { lane, signal } = waiter;
    const wasHead = lane.head === waiter;
    lane.remove(waiter);
    this.#queued--;
    if (waiter.heapIndex >= 0) this.#deadlines.remove(waiter);
    if (signal !== undefined) this.#signals.remove(signal, waiter);
    if (!wasHead) return;
    lane.moves = 0;
    if (this.#escalated === lane) this.#escalated = undefined;
    if (lane.head !== undefined) {
      lane.watch?.waiting.update(lane);
      return;
    }
    lane.watch?.waiting.remove(lane);
    if (lane.watch?.waiting.size === 0) this.#wake(lane.watch, Number.POSITIVE_INFINITY);
    lane.watch = undefined;
  }

  #park(lane: Lane, station: Station, now: number): void {
    lane.watch = station;
    station.waiting.push(lane);
    station.stall(now);
    if (station.waiting.peek() === lane) this.reschedule(station);
  }

  #wake(station: Station, at: number): void {
    station.wakeAt = at;
    const listed = station.heapIndex >= 0;
    if (at === Number.POSITIVE_INFINITY) {
      if (listed) this.#wakes.remove(station);
    } else if (listed) this.#wakes.update(station);
    else this.#wakes.push(station);
  }

  #arm(now: number): void {
    const wakeAt = this.#wakes.peek()?.wakeAt ?? Number.POSITIVE_INFINITY;
    const deadline = this.#deadlines.peek()?.deadline ?? Number.POSITIVE_INFINITY;
    this.#timer.set(Math.min(wakeAt, deadline), now);
  }

  #reportRefused(waiter: Waiter, reason: 'deadline' | 'aborted', now: number): void {
    const { lane, enqueuedAt } = waiter;
    const waitedMs = now - enqueuedAt;
    this.#events?.add({ type: 'refused', endpoint: lane.route.id, priority: lane.priority, reason, waitedMs });
  }
}

function refuses(station: Station, lane: Lane, now: number): boolean {
  if (!station.fits(station.cost(lane.route.weight), now)) return true;
  const first = station.waiting.peek();
  return first?.isBefore(lane) === true;
}
