import type { BucketId } from '../BucketId.js';
import type { StoreBucket } from '../RateLimitStore.js';
import type { Bucket } from './Bucket.js';
import { LOST_GRACE_MS } from './LOST_GRACE_MS.js';
import { Station } from './Station.js';
import type { StoreLink } from './StoreLink.js';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;
/** A store that takes longer to answer is reported. */
const SILENT_MS = 1_000;
/** An answer that took longer is given back: too little of its lease may be left. */
const SLACK_MS = 5_000;

/**
 * The way of one route to the shared store. What the process's own buckets let through waits here until the store
 * gives a permit. There is one question at a time, for as many permits as wait; what comes too many goes back.
 */
export class StoreGate extends Station {
  readonly id: BucketId;
  readonly #link: StoreLink;
  readonly #buckets: readonly Bucket[];
  readonly #weight: number;
  #stock: string[] = [];
  #asking = false;
  #askedAt: number = Number.NEGATIVE_INFINITY;
  /** When to report that the question has found no answer; Infinity once that is done. */
  #silentAt: number = Number.POSITIVE_INFINITY;
  #askAt: number = Number.NEGATIVE_INFINITY;
  #failures = 0;

  constructor(link: StoreLink, own: readonly Bucket[], overall: Bucket, weight: number) {
    super();
    this.id = (own[0] ?? overall).id;
    this.#link = link;
    this.#buckets = [...own, overall];
    this.#weight = weight;
  }

  override trouble(since: number, now: number): string | undefined {
    const { trouble } = this.#link;
    if (trouble !== undefined || !this.#asking || this.#askedAt > since) return trouble;
    return silence(now - this.#askedAt);
  }

  cost(): number {
    return 1;
  }

  fits(): boolean {
    return this.#stock.length > 0;
  }

  freeAt(): number {
    return this.#asking ? this.#silentAt : this.#askAt;
  }

  override stall(now: number): void {
    if (!this.#asking && now >= this.#askAt) void this.#ask(now);
    if (!this.#asking || now < this.#silentAt) return;
    // Not asked again: clients keep a question while they reconnect, and many would then be answered at once.
    this.#silentAt = Number.POSITIVE_INFINITY;
    this.#link.noteFailure(new Error(silence(now - this.#askedAt)));
  }

  /** Takes a permit of the store for a request that goes now. */
  take(): string | undefined {
    return this.#stock.pop();
  }

  /** The store's permit of a request that was sent has ended. */
  settle(permit: string | undefined, lost: boolean): void {
    if (permit === undefined) return;
    const graceMs = lost ? LOST_GRACE_MS : 0;
    void quietly(() => this.#link.store.done({ buckets: this.#budgets(), permits: [permit], graceMs }));
  }

  giveBack(...permits: readonly (string | undefined)[]): void {
    const unused = permits.filter((permit) => permit !== undefined);
    if (unused.length === 0) return;
    void quietly(() => this.#link.store.release({ buckets: this.#budgets(), permits: unused }));
  }

  /** Lets every process keep away from these budgets. */
  pause(buckets: readonly Bucket[], pauseMs: number): void {
    void quietly(() => this.#link.store.pause({ buckets: buckets.map(({ id }) => id), pauseMs }));
  }

  /** Gives back what nobody took. */
  clear(): void {
    this.giveBack(...this.#stock);
    this.#stock = [];
  }

  async #ask(now: number): Promise<void> {
    this.#asking = true;
    this.#askedAt = now;
    this.#silentAt = now + SILENT_MS;
    // Whoever comes in the same turn is asked for at once.
    await undefined;
    const { clock, store, maxRequestMs } = this.#link;
    const leaseMs = SLACK_MS + maxRequestMs + LOST_GRACE_MS;
    try {
      const want = this.#want();
      const { permits, waitMs } =
        want > 0 ? await store.acquire({ buckets: this.#budgets(), want, leaseMs }) : { permits: [], waitMs: 0 };
      this.#stock = [...permits];
      this.#askAt = clock.monotonic() + waitMs;
      this.#checkAge(clock.monotonic() - this.#askedAt);
      this.#failures = 0;
      this.#link.noteAnswer();
    } catch (error) {
      this.#askAt = clock.monotonic() + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#failures++);
      this.#link.noteFailure(error);
    }
    this.#asking = false;
    this.#link.onAnswer(this);
  }

  /** The lease runs from the question on: a process that stood still since may not use what it got. */
  #checkAge(ageMs: number): void {
    if (ageMs <= SLACK_MS) return;
    this.clear();
    throw new Error(`an answer took ${Math.round(ageMs)} ms`);
  }

  #want(): number {
    let want = 0;
    for (const lane of this.waiting) want += lane.size;
    return this.#buckets.reduce((least, bucket) => Math.min(least, bucket.room(bucket.cost(this.#weight))), want);
  }

  #budgets(): StoreBucket[] {
    return this.#buckets.map((bucket) => bucket.forStore(bucket.cost(this.#weight)));
  }
}

function silence(ms: number): string {
  return `silent for ${Math.round(ms)} ms`;
}

/** Tells the store what it can do without: a permit whose end it never hears of is held by its lease, and longer. */
async function quietly(tell: () => Promise<void>): Promise<void> {
  try {
    await tell();
  } catch {
    // The next question will show whether the store is there.
  }
}
