import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One who copies you. */
export interface UtaCopyFollower {
  /** Name of the one who copies. */
  followerName: string;
  /** Assets by estimate, in USDT. */
  estimateAssets: DecimalString;
  /** Assets in all, in USDT. */
  totalAssets: DecimalString;
  /** Profit in all, in USDT. */
  totalProfit: DecimalString;
  /** Profit that went to you, in USDT. */
  totalShareProfit: DecimalString;
  /** Money that was put in, in USDT. */
  totalInvestment: DecimalString;
  /** Whether you can remove the one who copies. */
  canRemove: string;
  /** Days since copying began. */
  followDays: string;
  /** When copying began, ms since the epoch. */
  startTime: TimestampMsString;
}

/** Parameters of {@link utaGetCopyFollowers}. */
export interface UtaGetCopyFollowersParams {
  /** Rows a page. */
  limit?: string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetCopyFollowersResult {
  /** The rows. */
  list: UtaCopyFollower[];
}

/**
 * Who copies you now.
 *
 * For traders whom others copy. Known from other clients only: the documentation has no page, so the types are shallow.
 * It comes in pages, but no client shows where an answer holds its cursor, so `paginate` cannot walk it. For unified
 * accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaGetCopyFollowers } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopyFollowers, {});
 * console.log(result);
 * ```
 */
export const utaGetCopyFollowers: Endpoint<UtaGetCopyFollowersParams, UtaGetCopyFollowersResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/copy/futures/current-follower',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    limit: 'string',
    cursor: 'string',
  },
};
