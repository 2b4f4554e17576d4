import type { Clock } from './Clock.js';
import type { LimiterEvent } from './LimiterEvent.js';
import type { LimitSpec } from './LimitSpec.js';
import type { RateLimitStore } from './RateLimitStore.js';

/**
 * Limits that differ from what the routes say. `Id` are the endpoints that may be named; `EndpointId` of `bitget-kit`
 * knows all.
 *
 * @example
 * ```ts
 * import type { LimitOverrides } from '@bitget-kit/ratelimit';
 *
 * // A copy-trading leader may place one order a second.
 * const limits: LimitOverrides = {
 *   endpoints: { 'POST /api/v2/spot/trade/place-order': { requests: 1, seconds: 1, scope: 'uid' } },
 * };
 * ```
 */
export interface LimitOverrides<Id extends string = string> {
  /** The overall limit of each address. Default 6000 requests in 60 s. */
  readonly overall?: Omit<LimitSpec, 'scope'> | undefined;
  /** By route id, `METHOD /path`. */
  readonly endpoints?: { readonly [K in Id]?: LimitSpec | undefined } | undefined;
}

/**
 * Settings of {@link createRateLimiter}; all may be left out.
 *
 * @example
 * ```ts
 * import type { RateLimiterOptions } from '@bitget-kit/ratelimit';
 *
 * const options: RateLimiterOptions = { coldStart: 'wait', maxQueue: 500 };
 * ```
 */
export interface RateLimiterOptions<Id extends string = string> {
  /**
   * Where several processes keep one count: `createRedisStore` of `@bitget-kit/ratelimit-redis`. Default: none, so that
   * the limiter speaks for this process only. While the store does not answer, nothing is sent: requests wait until
   * their deadline. The header that tells the remaining quota is not used then, since others lawfully use it too.
   */
  readonly store?: RateLimitStore | undefined;
  /**
   * Only with a store: the longest that a request may take from its permit to `done`, in ms. Default 30,000. It must
   * exceed the timeout of your transport: when a request takes longer, others may already use its slot.
   */
  readonly maxRequestMs?: number | undefined;
  /** Default: the clock and timers of the runtime. */
  readonly clock?: Clock | undefined;
  /** How many requests may wait, over all routes. Default 10,000. 0: none waits, each goes now or is refused. */
  readonly maxQueue?: number | undefined;
  /**
   * What to think of the windows that were open when the limiter was made. `assume-empty` (the default): nobody used
   * them. `wait`: they may be used up, by the process before a restart, so nothing goes out until they are over. That
   * is one window from the making of the limiter: a second or so for an endpoint, and for the overall limit a minute.
   */
  readonly coldStart?: 'assume-empty' | 'wait' | undefined;
  /** Limits that stand above those of the routes. */
  readonly limits?: LimitOverrides<Id> | undefined;
  /**
   * Called with every event, after the limiter has finished its step, so it may call the limiter. An error that it
   * throws is dropped: a broken log must not stop requests.
   */
  readonly onEvent?: ((event: LimiterEvent) => void) | undefined;
}
