import type { BucketId } from '../BucketId.js';
import type { RateLimitStore, StoreBucket, StoreGrant } from '../RateLimitStore.js';
import type { VirtualClock } from './VirtualClock.js';

/** How one command fares: how long it takes there and back, and whether it or its answer gets lost. */
export interface Passage {
  readonly there: number;
  readonly back: number;
  readonly fails?: 'before' | 'after' | undefined;
}

interface Slot {
  readonly permit: string;
  readonly weight: number;
  until: number;
}

/** A shared store in memory that keeps the port's rules on a virtual clock, over a connection as bad as is wished. */
export class FakeStore implements RateLimitStore {
  readonly slots: Map<string, Slot[]> = new Map();
  readonly pausedUntil: Map<string, number> = new Map();
  /** What was asked for, in order. */
  readonly asked: { readonly want: number; readonly granted: number }[] = [];
  readonly #clock: VirtualClock;
  readonly #passage: () => Passage;
  #seq = 0;

  constructor(clock: VirtualClock, passage: () => Passage = () => ({ there: 0, back: 0 })) {
    this.#clock = clock;
    this.#passage = passage;
  }

  acquire(request: { buckets: readonly StoreBucket[]; want: number; leaseMs: number }): Promise<StoreGrant> {
    return this.#travel(() => this.#grant(request.buckets, request.want, request.leaseMs));
  }

  done(ended: { buckets: readonly StoreBucket[]; permits: readonly string[]; graceMs: number }): Promise<void> {
    return this.#travel((now) => {
      for (const { id, weight, holdMs } of ended.buckets) {
        const slots = this.#of(id);
        for (const permit of ended.permits) {
          const slot = slots.find((each) => each.permit === permit);
          const until = now + holdMs + ended.graceMs;
          if (slot) slot.until = until;
          else slots.push({ permit, weight, until });
        }
      }
    });
  }

  release(unused: { buckets: readonly StoreBucket[]; permits: readonly string[] }): Promise<void> {
    return this.#travel(() => {
      for (const { id } of unused.buckets) {
        const left = this.#of(id).filter(({ permit }) => !unused.permits.includes(permit));
        this.slots.set(nameOf(id), left);
      }
    });
  }

  pause(penalty: { buckets: readonly BucketId[]; pauseMs: number }): Promise<void> {
    return this.#travel((now) => {
      for (const id of penalty.buckets) {
        const until = Math.max(this.pausedUntil.get(nameOf(id)) ?? 0, now + penalty.pauseMs);
        this.pausedUntil.set(nameOf(id), until);
      }
    });
  }

  /** Weight that is taken of a budget now. */
  used(id: BucketId): number {
    const now = this.#clock.monotonic();
    return this.#of(id).reduce((sum, { until, weight }) => (until > now ? sum + weight : sum), 0);
  }

  #grant(buckets: readonly StoreBucket[], want: number, leaseMs: number): StoreGrant {
    const now = this.#clock.monotonic();
    let granted = want;
    let waitMs = 0;
    for (const { id, allowed, holdMs, weight } of buckets) {
      const slots = this.#of(id).filter(({ until }) => until > now);
      this.slots.set(nameOf(id), slots);
      const pause = (this.pausedUntil.get(nameOf(id)) ?? 0) - now;
      const used = this.used(id);
      const room = pause > 0 ? 0 : used === 0 ? Math.max(1, Math.floor(allowed / weight)) : (allowed - used) / weight;
      if (room < want) waitMs = Math.max(waitMs, pause, nextFree(slots, used + weight - allowed, now, holdMs));
      granted = Math.max(0, Math.min(granted, Math.floor(room)));
    }
    const permits = Array.from({ length: granted }, () => `permit ${this.#seq++}`);
    for (const { id, weight, holdMs } of buckets) {
      for (const permit of permits) this.#of(id).push({ permit, weight, until: now + leaseMs + holdMs });
    }
    this.asked.push({ want, granted });
    return { permits, waitMs: granted < want ? waitMs : 0 };
  }

  #of(id: BucketId): Slot[] {
    const slots = this.slots.get(nameOf(id)) ?? [];
    this.slots.set(nameOf(id), slots);
    return slots;
  }

  async #travel<T>(act: (now: number) => T): Promise<T> {
    const { there, back, fails } = this.#passage();
    await this.#after(there);
    if (fails === 'before') throw new Error('connect ECONNREFUSED');
    const answer = act(this.#clock.monotonic());
    await this.#after(back);
    if (fails === 'after') throw new Error('read ECONNRESET');
    return answer;
  }

  #after(ms: number): Promise<void> | undefined {
    if (ms === 0) return undefined;
    return new Promise((resolve) => this.#clock.at(this.#clock.monotonic() + ms, resolve));
  }
}

function nextFree(slots: readonly Slot[], missing: number, now: number, holdMs: number): number {
  let left = missing;
  for (const { until, weight } of [...slots].sort((a, b) => a.until - b.until)) {
    left -= weight;
    if (left <= 0) return Math.min(until - now, holdMs);
  }
  return 0;
}

function nameOf(id: BucketId): string {
  return JSON.stringify([id.scope, id.owner, id.endpoint]);
}
