/**
 * What became of a request that was sent.
 *
 * @example
 * ```ts
 * import type { Outcome } from '@bitget-kit/ratelimit';
 *
 * const tooMany: Outcome = { penaltyMs: 2_000, remaining: 0 };
 * ```
 */
export interface Outcome {
  /**
   * No answer of the exchange came: a timeout, an abort in flight, a broken connection, a page made by the CDN. The
   * request may still arrive, so its slot stays taken for one more second.
   */
  readonly lost?: boolean | undefined;
  /** Present exactly when the exchange answered 429: how long it asked to stay away, in ms; 0 when it did not say. */
  readonly penaltyMs?: number | undefined;
  /** What the exchange says is left of the endpoint's limit (header `x-mbx-used-remain-limit`). */
  readonly remaining?: number | undefined;
}

/**
 * Leave to send one request. Exactly one of {@link Permit.done} and {@link Permit.cancel} ends it, best in a
 * `finally`: a permit that is never ended keeps its slot for ever. A second call does nothing.
 *
 * @example
 * ```ts
 * import type { Permit } from '@bitget-kit/ratelimit';
 *
 * declare const permit: Permit;
 *
 * let lost = true;
 * try {
 *   await fetch('https://api.bitget.com/api/v2/public/time');
 *   lost = false;
 * } finally {
 *   permit.done({ lost });
 * }
 * ```
 */
export interface Permit {
  /** The answer came, or will never come (`lost`). The slot is free again one window from now. */
  done(outcome?: Outcome): void;
  /** Nothing was sent: the slot is free at once. */
  cancel(): void;
}
