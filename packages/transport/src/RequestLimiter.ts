import type { Priority } from './Endpoint.js';
import type { LimitSpec } from './LimitSpec.js';

/**
 * Which budget a request is counted against. One object per endpoint and transport, never changed.
 *
 * @example
 * ```ts
 * import type { RateRoute } from '@bitget-kit/transport';
 *
 * const route: RateRoute = {
 *   id: 'POST /api/v2/spot/trade/place-order',
 *   limit: { requests: 10, seconds: 1, scope: 'uid' },
 *   account: 'desk-1',
 *   egress: 'default',
 * };
 * ```
 */
export interface RateRoute {
  /** The endpoint as `METHOD /path`. */
  readonly id: string;
  /** The endpoint's own limit; absent when none is known. */
  readonly limit?: LimitSpec | undefined;
  /** The user, for limits counted per `uid`. */
  readonly account: string;
  /** The outgoing address, for limits counted per `ip`. */
  readonly egress: string;
  readonly weight?: number | undefined;
}

/**
 * Leave to send one request. Exactly one of `done` and `cancel` ends it; a second call does nothing.
 *
 * @example
 * ```ts
 * import type { RatePermit } from '@bitget-kit/transport';
 *
 * // Of a limiter that only counts.
 * let open = 0;
 * const permit = (): RatePermit => {
 *   open += 1;
 *   return { done: () => (open -= 1), cancel: () => (open -= 1) };
 * };
 * ```
 */
export interface RatePermit {
  /** The answer came, or will never come (`lost`). */
  done(outcome?: {
    readonly lost?: boolean | undefined;
    /** How long the exchange asked to stay away, ms. Present exactly when it answered 429. */
    readonly penaltyMs?: number | undefined;
    /** What the exchange says is left of the endpoint's limit. */
    readonly remaining?: number | undefined;
  }): void;
  /** Nothing was sent. */
  cancel(): void;
}

/**
 * Decides when a request may go; `createRateLimiter` of `@bitget-kit/ratelimit` makes one.
 *
 * @example
 * ```ts
 * import { createRateLimiter } from '@bitget-kit/ratelimit';
 * import { createTransport, type RequestLimiter } from '@bitget-kit/transport';
 *
 * // One limiter for all transports that share an address.
 * const rateLimiter: RequestLimiter = createRateLimiter();
 * const [desk1, desk2] = ['desk-1', 'desk-2'].map((account) => createTransport({ rateLimiter, account }));
 * ```
 */
export interface RequestLimiter {
  acquire(
    route: RateRoute,
    options?: {
      readonly priority?: Priority | undefined;
      readonly deadlineMs?: number | undefined;
      readonly signal?: AbortSignal | undefined;
    },
  ): RatePermit | Promise<RatePermit>;
}
