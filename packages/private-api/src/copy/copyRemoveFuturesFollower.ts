import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link copyRemoveFuturesFollower}. */
export interface CopyRemoveFuturesFollowerParams {
  /** Id of the follower. */
  followerUid: string;
}

/** A word for success. */
export type CopyRemoveFuturesFollowerResult = string;

/**
 * Removes one who copies you on futures.
 *
 * For traders whom others copy.
 *
 * Permission: `manage`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Config-Remove-Follower
 * @example
 * ```ts
 * import { copyRemoveFuturesFollower } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copyRemoveFuturesFollower, { followerUid: '1' });
 * ```
 */
export const copyRemoveFuturesFollower: Endpoint<
  CopyRemoveFuturesFollowerParams,
  CopyRemoveFuturesFollowerResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/copy/mix-trader/config-remove-follower',
  access: 'private',
  permission: 'manage',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    followerUid: 'string!',
  },
};
