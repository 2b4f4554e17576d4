import type { Priority } from './Endpoint.js';
import type { LimitSpec } from './LimitSpec.js';

/** Which budget a request is counted against. One object per endpoint and transport, never changed. */
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

/** Leave to send one request. Exactly one of `done` and `cancel` ends it; a second call does nothing. */
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

/** Decides when a request may go; `createRateLimiter` of `@bitget-kit/ratelimit` makes one. */
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
