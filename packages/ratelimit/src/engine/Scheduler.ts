import type { Clock } from '../Clock.js';
import type { Permit } from '../Permit.js';
import { AbortWatch } from './AbortWatch.js';
import type { Bucket } from './Bucket.js';
import { deadlineError } from './deadlineError.js';
import type { EventBuffer } from './EventBuffer.js';
import { Heap } from './Heap.js';
import type { Lane } from './Lane.js';
import type { ResolvedRoute } from './ResolvedRoute.js';
import type { Waiter } from './Waiter.js';
import { WakeTimer } from './WakeTimer.js';

/** A lane that was passed on so often between buckets may collect its slots one by one. */
const MOVES_TO_ESCALATE = 8;

/**
 * The queue. Every lane with waiters is parked on the one bucket that refused it. When that bucket has room, its lanes
 * are tried in order: one that another bucket refuses moves there and the rest may pass; one that this bucket refuses
 * keeps its turn, so that a heavy request is not starved by light ones.
 */
export class Scheduler {
  readonly #clock: Clock;
  readonly #events: EventBuffer | undefined;
  readonly #permit: (route: ResolvedRoute, now: number) => Permit;
  readonly #timer: WakeTimer;
  readonly #signals: AbortWatch = new AbortWatch((waiters, reason) => this.#abort(waiters, reason));
  /** Buckets with waiters, by when to look at them next. */
  readonly #wakes = new Heap<Bucket>((a, b) => a.wakeAt < b.wakeAt);
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

  /** Takes in a waiter; `blocker` is the bucket that refused it. */
  enqueue(waiter: Waiter, blocker: Bucket, now: number): void {
    const { lane, signal } = waiter;
    lane.push(waiter);
    this.#queued++;
    if (waiter.deadline !== Number.POSITIVE_INFINITY) this.#deadlines.push(waiter);
    if (signal !== undefined) this.#signals.add(signal, waiter);
    if (lane.watch === undefined) this.#park(lane, blocker);
    this.#arm(now);
  }

  /** Looks again when the head of the bucket's lanes can go; to be called when its log or pause has changed. */
  reschedule(bucket: Bucket): void {
    const lane = bucket.waiting.peek();
    this.#wake(bucket, lane === undefined ? Number.POSITIVE_INFINITY : bucket.freeAt(bucket.cost(lane.route.weight)));
  }

  /** To be called when slots of the bucket came free out of turn. */
  wakeNow(bucket: Bucket): void {
    if (bucket.waiting.size > 0) this.#wake(bucket, Number.NEGATIVE_INFINITY);
  }

  /** Does all that is due. */
  run(now: number): void {
    for (let next = this.#deadlines.peek(); next !== undefined && next.deadline <= now; next = this.#deadlines.peek()) {
      this.#leave(next);
      next.reject(deadlineError(next.lane.route.id, next.deadlineMs));
      this.#reportRefused(next, 'deadline', now);
    }
    for (let next = this.#wakes.peek(); next !== undefined && next.wakeAt <= now; next = this.#wakes.peek()) {
      this.#pump(next, now);
    }
    this.#arm(now);
  }

  #pump(bucket: Bucket, now: number): void {
    for (let lane = bucket.waiting.peek(); lane !== undefined; lane = bucket.waiting.peek()) {
      if (!bucket.fits(bucket.cost(lane.route.weight), now)) break;
      const blocker = this.#blocker(lane, bucket, now);
      if (blocker === undefined) {
        this.#grantHead(lane, now);
      } else {
        bucket.waiting.remove(lane);
        lane.moves++;
        this.#park(lane, blocker);
      }
    }
    this.reschedule(bucket);
  }

  /** The bucket, other than the one it is parked on, that refuses the lane's head. An escalated lane charges the rest. */
  #blocker(lane: Lane, parkedOn: Bucket, now: number): Bucket | undefined {
    const { buckets, weight } = lane.route;
    const escalated = this.#mayEscalate(lane);
    let blocker: Bucket | undefined;
    let bit = 1;
    for (const bucket of buckets) {
      const charged = (lane.charged & bit) !== 0;
      if (!charged && bucket !== parkedOn && refuses(bucket, lane, now)) {
        if (!escalated) return bucket;
        blocker ??= bucket;
      } else if (!charged && escalated) {
        bucket.inFlight += bucket.cost(weight);
        lane.charged |= bit;
      }
      bit <<= 1;
    }
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

  #park(lane: Lane, bucket: Bucket): void {
    lane.watch = bucket;
    bucket.waiting.push(lane);
    if (bucket.waiting.peek() === lane) this.reschedule(bucket);
  }

  #wake(bucket: Bucket, at: number): void {
    bucket.wakeAt = at;
    const listed = bucket.heapIndex >= 0;
    if (at === Number.POSITIVE_INFINITY) {
      if (listed) this.#wakes.remove(bucket);
    } else if (listed) this.#wakes.update(bucket);
    else this.#wakes.push(bucket);
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

function refuses(bucket: Bucket, lane: Lane, now: number): boolean {
  if (!bucket.fits(bucket.cost(lane.route.weight), now)) return true;
  const first = bucket.waiting.peek();
  return first?.isBefore(lane) === true;
}
