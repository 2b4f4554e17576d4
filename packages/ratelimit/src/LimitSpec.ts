/**
 * A rate limit: so many requests in so many seconds, counted per user (`uid`) or per outgoing address (`ip`).
 *
 * @see https://www.bitget.com/api-doc/common/intro
 *
 * @example
 * ```ts
 * import type { LimitSpec } from '@bitget-kit/ratelimit';
 *
 * const placeOrder: LimitSpec = { requests: 10, seconds: 1, scope: 'uid' };
 * ```
 */
export interface LimitSpec {
  /** How many requests fit into one window: a whole number, at least 1. */
  readonly requests: number;
  /** The length of the window in seconds, above 0. */
  readonly seconds: number;
  /** Who is counted: `uid` the user behind all of its keys, `ip` the outgoing address. */
  readonly scope: 'uid' | 'ip';
}
