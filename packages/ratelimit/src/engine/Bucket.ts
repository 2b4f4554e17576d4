import type { BucketId } from '../BucketId.js';
import type { BucketState } from '../Inspection.js';
import type { StoreBucket } from '../RateLimitStore.js';
import type { EventBuffer } from './EventBuffer.js';
import { LOST_GRACE_MS } from './LOST_GRACE_MS.js';
import { SlotLog } from './SlotLog.js';
import { Station } from './Station.js';

/** Silence after a 429 that loosens strict mode by one step. */
const CALM_MS = 30_000;
/** Loosening takes at most so many steps; up to this limit they are of one request each. */
const CALM_STEPS = 20;

/** What a bucket allows. */
export interface BucketLimit {
  readonly requests: number;
  readonly windowMs: number;
  readonly assumed: boolean;
}

/**
 * One budget. A request takes a slot from its grant until one window after its answer: `inFlight` counts those not
 * answered, the log those answered. See the README for the proof that no window then sees more than the limit.
 */
export class Bucket extends Station {
  readonly id: BucketId;
  readonly limit: BucketLimit;
  inFlight = 0;
  /** All weight ever let go from the log: tells how much was let go since some moment. */
  expired = 0;
  readonly #events: EventBuffer | undefined;
  readonly #log = new SlotLog();
  #holdMs: number;
  #allowed: number;
  #pausedUntil: number;
  #strict = false;
  #incidentAt: number = Number.NEGATIVE_INFINITY;
  #calmAt: number = Number.POSITIVE_INFINITY;
  #foreignUse = 0;

  /** `emptySince` is when the exchange's window is known to be empty, short of one window; -Infinity for always. */
  constructor(id: BucketId, limit: BucketLimit, emptySince: number, events: EventBuffer | undefined) {
    super();
    this.id = id;
    this.limit = limit;
    this.#holdMs = holdFor(limit.windowMs);
    this.#allowed = limit.requests;
    this.#pausedUntil = emptySince + this.#holdMs;
    this.#events = events;
  }

  /** What one request of a route of this weight takes: the overall budget counts requests. */
  cost(weight: number): number {
    return this.id.endpoint === undefined ? 1 : weight;
  }

  fits(weight: number, now: number): boolean {
    this.#refresh(now);
    if (now < this.#pausedUntil) return false;
    const used = this.inFlight + this.#log.size;
    // After 429s, less may be allowed than one heavy request needs: it then goes alone.
    return used + weight <= this.#allowed || used === 0;
  }

  /** Ends a request that was sent: its slot is held for one window from now. */
  settle(weight: number, now: number, lost: boolean): void {
    this.inFlight -= weight;
    this.#log.add(lost ? now + LOST_GRACE_MS : now, weight);
  }

  freeAt(weight: number): number {
    const held = this.#log.size;
    const used = this.inFlight + held;
    const missing = Math.min(used, used + weight - this.#allowed);
    let at = this.#pausedUntil;
    if (missing > held) at = Number.POSITIVE_INFINITY;
    else if (missing > 0) at = Math.max(at, this.#log.at(missing - 1) + this.#holdMs);
    return Math.min(at, this.#calmAt);
  }

  /**
   * The earliest a request can go behind others of weight `ahead`, as far as known: slots in the log come free at
   * their time, all others not before one hold from now.
   */
  earliest(weight: number, ahead: number, now: number): number {
    const allowed = Math.max(this.#allowed, weight);
    const missing = this.inFlight + this.#log.size + ahead + weight - allowed;
    if (missing <= 0) return Math.max(now, this.#pausedUntil);
    const rounds = Math.floor((missing - 1) / allowed);
    const slot = (missing - 1) % allowed;
    // The entry of a lost request lies ahead of now; one in flight may be over before it.
    const first = slot < this.#log.size ? Math.min(this.#log.at(slot), now) : now;
    return Math.max(this.#pausedUntil, first + this.#holdMs * (rounds + 1));
  }

  /**
   * After a 429: nothing goes for `pauseMs`, and as a 429 means that somebody else uses the budget or the exchange
   * counts otherwise, the window counts double; a further 429 halves what is allowed. Those of requests granted up
   * to the last incident belong to that one.
   */
  penalise(now: number, pauseMs: number, grantedAt: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, now + pauseMs);
    this.#calmAt = this.#pausedUntil + CALM_MS;
    const cause = this.id.endpoint === undefined ? 'overall' : 'endpoint';
    this.#events?.add({ type: 'penalised', bucket: this.id, cause, pauseMs: this.#pausedUntil - now });
    if (this.#strict && grantedAt <= this.#incidentAt) return;
    this.#incidentAt = now;
    if (this.#strict) this.#allowed = Math.max(1, Math.floor(this.#allowed / 2));
    this.#strict = true;
    this.#holdMs = holdFor(2 * this.limit.windowMs);
    this.#reportStrict();
  }

  /**
   * Holds back what others have used, as far as the exchange's count proves it: it is proven only above all that was
   * ours at any moment between the grant (when `expiredAtGrant` was read) and the answer.
   */
  noteRemaining(remaining: number, expiredAtGrant: number, now: number): void {
    if (!(remaining >= 0)) return;
    const ours = this.inFlight + this.#log.size + this.expired - expiredAtGrant;
    const weight = this.limit.requests - Math.floor(remaining) - ours;
    if (weight <= 0) return;
    this.#log.add(now, weight);
    this.#foreignUse += weight;
    this.#events?.add({ type: 'foreign-use', bucket: this.id, weight, remaining });
  }

  /** How many more requests of this weight there is room for; at least one. */
  room(weight: number): number {
    return Math.max(1, Math.floor((this.#allowed - this.inFlight - this.#log.size) / weight));
  }

  /** The budget as a store is told of it. */
  forStore(weight: number): StoreBucket {
    return { id: this.id, allowed: this.#allowed, holdMs: this.#holdMs, weight };
  }

  inspect(now: number): BucketState {
    this.#refresh(now);
    const freeAt = this.freeAt(1);
    let queued = 0;
    for (const lane of this.waiting) queued += lane.size;
    return {
      ...this.id,
      ...this.limit,
      allowed: this.#allowed,
      strict: this.#strict,
      inFlight: this.inFlight,
      held: this.#log.size,
      queued,
      nextFreeMs: freeAt === Number.POSITIVE_INFINITY ? undefined : Math.max(0, freeAt - now),
      pausedMs: Math.max(0, this.#pausedUntil - now),
      foreignUse: this.#foreignUse,
    };
  }

  #refresh(now: number): void {
    while (now >= this.#calmAt) this.#calm();
    this.expired += this.#log.expire(now, this.#holdMs);
  }

  #calm(): void {
    const { requests, windowMs } = this.limit;
    if (this.#allowed < requests) {
      this.#allowed = Math.min(requests, this.#allowed + Math.ceil(requests / CALM_STEPS));
      this.#calmAt += CALM_MS;
    } else {
      this.#strict = false;
      this.#holdMs = holdFor(windowMs);
      this.#calmAt = Number.POSITIVE_INFINITY;
    }
    this.#reportStrict();
  }

  #reportStrict(): void {
    this.#events?.add({
      type: 'strict',
      bucket: this.id,
      active: this.#strict,
      requests: this.#allowed,
      windowMs: this.limit.windowMs * (this.#strict ? 2 : 1),
    });
  }
}

/** One window and a margin: clocks may differ by 500 ppm, and a moment may be rounded to its millisecond. */
function holdFor(windowMs: number): number {
  return windowMs + 1 + windowMs * 0.0005;
}
