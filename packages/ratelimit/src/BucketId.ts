/**
 * Names one budget: an endpoint's limit of one account or address, or, without `endpoint`, the overall limit of an
 * address.
 *
 * @example
 * ```ts
 * import type { BucketId } from '@bitget-kit/ratelimit';
 *
 * const name = ({ scope, owner, endpoint }: BucketId): string => `${scope} ${owner}: ${endpoint ?? 'overall'}`;
 * ```
 */
export interface BucketId {
  readonly scope: 'uid' | 'ip';
  /** The route's `account` for `uid`, its `egress` for `ip`. */
  readonly owner: string;
  /** The route's `id`; absent for the overall limit. */
  readonly endpoint?: string | undefined;
}
