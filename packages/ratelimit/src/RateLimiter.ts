import type { Inspection } from './Inspection.js';
import type { Permit } from './Permit.js';
import type { Priority } from './Priority.js';
import type { Route } from './Route.js';

/**
 * How one request wants to wait.
 *
 * @example
 * ```ts
 * import type { AcquireOptions } from '@bitget-kit/ratelimit';
 *
 * const urgent: AcquireOptions = { priority: 'cancel', deadlineMs: 500 };
 * ```
 */
export interface AcquireOptions {
  /** Default `read`. */
  readonly priority?: Priority | undefined;
  /** Give up after so many ms from now; 0 means now or never. Default: wait as long as it takes. */
  readonly deadlineMs?: number | undefined;
  /** Stops the waiting. After the permit is given, the signal is no longer looked at. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Decides when a request may go. Made by {@link createRateLimiter}; share one among all clients that use the same
 * account or address.
 *
 * @example
 * ```ts
 * import type { RateLimiter } from '@bitget-kit/ratelimit';
 *
 * const waiting = (limiter: RateLimiter): number => limiter.inspect().queued;
 * ```
 */
export interface RateLimiter {
  /**
   * Asks for leave to send one request. The permit comes back at once when every budget of the route has room, else
   * as a promise. Refusals are always rejections, never thrown.
   *
   * Rejects with the reason of the signal when it aborts.
   *
   * @throws BitgetError `limit/deadline` when the deadline passes or, as far as known, cannot be met;
   * `limit/queue-full` when `maxQueue` requests wait already; `config/invalid` when the route is unusable;
   * `request/invalid` when an option is.
   *
   * @see https://www.bitget.com/api-doc/common/intro
   *
   * @example
   * ```ts
   * import { createRateLimiter } from '@bitget-kit/ratelimit';
   *
   * const limiter = createRateLimiter();
   * const time = { id: 'GET /api/v2/public/time', account: 'main', egress: 'default' };
   * const permit = await limiter.acquire(time, { deadlineMs: 2_000 });
   * try {
   *   await fetch('https://api.bitget.com/api/v2/public/time');
   * } finally {
   *   permit.done();
   * }
   * ```
   */
  acquire(route: Route, options?: AcquireOptions): Permit | Promise<Permit>;
  /**
   * The budgets and the queue as they stand, for a dashboard or a log.
   *
   * @example
   * ```ts
   * import { createRateLimiter } from '@bitget-kit/ratelimit';
   *
   * for (const bucket of createRateLimiter().inspect().buckets) {
   *   console.log(bucket.endpoint ?? 'overall', bucket.inFlight + bucket.held, 'of', bucket.allowed);
   * }
   * ```
   */
  inspect(): Inspection;
}
