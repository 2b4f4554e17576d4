import type { BucketId } from './BucketId.js';

/**
 * One budget as a store sees it.
 *
 * @example
 * ```ts
 * import type { StoreBucket } from '@bitget-kit/ratelimit';
 *
 * const bucket: StoreBucket = {
 *   id: { scope: 'uid', owner: 'main', endpoint: 'POST /api/v2/spot/trade/place-order' },
 *   allowed: 10,
 *   holdMs: 1_001.5,
 *   weight: 1,
 * };
 * ```
 */
export interface StoreBucket {
  readonly id: BucketId;
  /** How much weight may be taken at a time. */
  readonly allowed: number;
  /** How long a slot stays taken after the answer: the window and a margin. */
  readonly holdMs: number;
  /** What one permit takes of it. */
  readonly weight: number;
}

/**
 * What a store answers to a request for permits.
 *
 * @example
 * ```ts
 * import type { StoreGrant } from '@bitget-kit/ratelimit';
 *
 * const refused: StoreGrant = { permits: [], waitMs: 140 };
 * ```
 */
export interface StoreGrant {
  /** One id for each permit that was granted, at most as many as were wanted; empty when there was no room. */
  readonly permits: readonly string[];
  /** In how many ms to ask again for what was not granted; 0 when all that were wanted were granted. */
  readonly waitMs: number;
}

/**
 * Where several processes keep one count. Each process runs the whole limiter in front of it (queue, priorities,
 * deadlines) and asks the store only for the requests whose turn it is.
 *
 * A store must keep the rule of the limiter: a permit takes its weight from every bucket or from none, in one atomic
 * step, and holds it until `holdMs` after its end. All times are taken on the store's own clock, which must not step
 * forward. A store that cannot be reached rejects: nobody is let through then. A store that may have forgotten permits,
 * because it is new, was emptied or failed over, grants nothing from a bucket until its `holdMs` and one second are
 * over.
 *
 * @see https://www.bitget.com/api-doc/common/intro
 *
 * @example
 * ```ts
 * import type { RateLimitStore, StoreBucket } from '@bitget-kit/ratelimit';
 *
 * declare const store: RateLimitStore;
 * declare const buckets: StoreBucket[];
 *
 * const leaseMs = 36_000;
 * const { permits, waitMs } = await store.acquire({ buckets, want: 3, leaseMs });
 * const [first, ...unused] = permits;
 * await store.release({ buckets, permits: unused });
 * if (first === undefined) console.log('ask again in', waitMs, 'ms');
 * else await store.done({ buckets, permits: [first], graceMs: 0 });
 * ```
 */
export interface RateLimitStore {
  /**
   * Takes up to `want` permits at once. `leaseMs` is how long one may stay open: longer than the longest request and its
   * grace. The slots of a permit that is never ended come free one hold after that.
   */
  acquire(request: {
    readonly buckets: readonly StoreBucket[];
    readonly want: number;
    readonly leaseMs: number;
  }): Promise<StoreGrant>;
  /**
   * Ends permits whose requests were sent: their slots come free `holdMs` plus `graceMs` from now. A slot that came
   * free meanwhile is taken again.
   */
  done(ended: {
    readonly buckets: readonly StoreBucket[];
    readonly permits: readonly string[];
    readonly graceMs: number;
  }): Promise<void>;
  /** Gives back permits whose requests were not sent: their slots are free at once. */
  release(unused: { readonly buckets: readonly StoreBucket[]; readonly permits: readonly string[] }): Promise<void>;
  /** After a 429: grants nothing from these buckets for `pauseMs`, to any process. A longer pause is not shortened. */
  pause(penalty: { readonly buckets: readonly BucketId[]; readonly pauseMs: number }): Promise<void>;
}
