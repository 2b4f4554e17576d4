import type { BucketId } from './BucketId.js';

/**
 * One budget as it stands: what it allows, what is taken, who waits.
 *
 * @example
 * ```ts
 * import type { BucketState } from '@bitget-kit/ratelimit';
 *
 * const load = ({ inFlight, held, requests }: BucketState): number => (inFlight + held) / requests;
 * ```
 */
export interface BucketState extends BucketId {
  /** The limit: so many requests (or so much weight) in `windowMs`. */
  readonly requests: number;
  readonly windowMs: number;
  /** True when no limit is known for the endpoint, and the limiter's cautious one stands in. */
  readonly assumed: boolean;
  /** How many are allowed now; less than `requests` after repeated 429s. */
  readonly allowed: number;
  /** True after a 429 that should not have happened: the window counts double. */
  readonly strict: boolean;
  /** Weight of the requests that were granted and not yet answered. */
  readonly inFlight: number;
  /** Weight of the answered requests that the exchange may still count. */
  readonly held: number;
  /** Requests that wait for this budget. */
  readonly queued: number;
  /** In how many ms one more request of weight 1 will fit; 0 now, absent while that hangs on answers to come. */
  readonly nextFreeMs?: number | undefined;
  /** How long nothing goes out because of a 429 or a cold start, in ms; 0 when open. */
  readonly pausedMs: number;
  /** Weight that others were proven to have used of this budget, since the limiter was made. */
  readonly foreignUse: number;
}

/**
 * The limiter as it stands.
 *
 * @example
 * ```ts
 * import { createRateLimiter, type Inspection } from '@bitget-kit/ratelimit';
 *
 * const state: Inspection = createRateLimiter().inspect();
 * console.log(state.guarantee, state.queued, state.buckets.length);
 * ```
 */
export interface Inspection {
  /**
   * How far the promise reaches: `process` over all that passes this limiter, `shared` over all that share its store,
   * `none` on an edge runtime without a store, where each instance counts for itself.
   */
  readonly guarantee: 'process' | 'shared' | 'none';
  /** Requests that wait, in all. */
  readonly queued: number;
  /** Why the shared store does not answer at present; absent while it does, and without one. */
  readonly storeTrouble?: string | undefined;
  /** Every budget used so far. */
  readonly buckets: readonly BucketState[];
}
