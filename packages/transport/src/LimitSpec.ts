/**
 * A documented rate limit: so many requests in so many seconds, counted per user (`uid`) or per address (`ip`).
 *
 * @example
 * ```ts
 * import { spotPlaceOrder } from '@bitget-kit/private-api/spot';
 * import type { LimitSpec } from '@bitget-kit/transport';
 *
 * const { requests, seconds, scope }: LimitSpec = spotPlaceOrder.limit ?? { requests: 1, seconds: 1, scope: 'uid' };
 * console.log(`${requests} in ${seconds} s for each ${scope}`);
 * ```
 */
export interface LimitSpec {
  readonly requests: number;
  readonly seconds: number;
  readonly scope: 'uid' | 'ip';
}
