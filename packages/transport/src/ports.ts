import type { Priority } from './Endpoint.js';
import type { LimitSpec } from './LimitSpec.js';

/** The part of the Fetch standard that is used; the global `fetch` fits. */
export type FetchLike = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
    readonly signal?: AbortSignal;
    readonly redirect?: 'manual';
  },
) => Promise<FetchLikeResponse>;

/** The part of a Fetch `Response` that is used. */
export interface FetchLikeResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** What a signature is made over. */
export interface SignableRequest {
  readonly method: string;
  /** From the first slash, without host, prefix or query. */
  readonly path: string;
  /** Raw (not percent-encoded) `a=1&b=2`, without the question mark. */
  readonly query?: string;
  /** The exact text of the body. */
  readonly body?: string;
  /** Milliseconds since the epoch. */
  readonly timestamp: number;
}

/** Signs requests; `createSigner` of `@bitget-kit/signer` makes one. */
export interface RequestSigner {
  sign(request: SignableRequest): AuthHeaders | Promise<AuthHeaders>;
}

/** The headers that carry a signature. */
export interface AuthHeaders {
  readonly 'ACCESS-KEY': string;
  readonly 'ACCESS-SIGN': string;
  readonly 'ACCESS-TIMESTAMP': string;
  readonly 'ACCESS-PASSPHRASE': string;
}

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

/** Time, injected so that tests need not wait. Globals are read at call time. */
export interface Clock {
  /** Wall clock, ms since the epoch. */
  now(): number;
  /** Never steps back, ms since an arbitrary start. */
  monotonic(): number;
  /** Calls `fn` once after `ms`; the returned function cancels it. */
  setTimer(ms: number, fn: () => void): () => void;
}
