import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link copyRemoveSpotFollower}. */
export interface CopyRemoveSpotFollowerParams {
  /** Id of the follower. */
  followerUid: string;
}

/** A word for success. */
export type CopyRemoveSpotFollowerResult = string;

/**
 * Removes one who copies you on spot.
 *
 * For traders whom others copy.
 *
 * Permission: `manage`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Remove-Follower
 * @example
 * ```ts
 * import { copyRemoveSpotFollower } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copyRemoveSpotFollower, { followerUid: '1' });
 * ```
 */
export const copyRemoveSpotFollower: Endpoint<CopyRemoveSpotFollowerParams, CopyRemoveSpotFollowerResult, 'manage'> = {
  method: 'POST',
  path: '/api/v2/copy/spot-trader/config-remove-follower',
  access: 'private',
  permission: 'manage',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    followerUid: 'string!',
  },
};
