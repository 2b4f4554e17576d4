import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One follower. */
export interface CopySpotFollower {
  /** Balance with unrealised profit, in USDT. */
  accountEquity: DecimalString;
  /** Whether the follower may be removed. */
  isRemove: 'yes' | 'no' | (string & {});
  /** Address of a picture. */
  followerHeadPic: string | null;
  /** Name of the follower. */
  followerName: string;
  /** Id of the follower. */
  followerUid: string;
  /** Ms since the epoch. */
  followerTime: TimestampMsString;
}

/** Parameters of {@link copyGetSpotFollowers}. */
export interface CopyGetSpotFollowersParams {
  /** Page, from 1 on. Left out: 1. */
  pageNo?: string | undefined;
  /** Rows a page, up to 1000. Left out: 30. */
  pageSize?: number | string | undefined;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
}

/** One row each. */
export type CopyGetSpotFollowersResult = CopySpotFollower[];

/**
 * Those who copy you on spot.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Query-Followers
 * @example
 * ```ts
 * import { copyGetSpotFollowers } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetSpotFollowers, {});
 * console.log(result);
 * ```
 */
export const copyGetSpotFollowers: PagedEndpoint<
  CopyGetSpotFollowersParams,
  CopyGetSpotFollowersResult,
  'read',
  CopySpotFollower
> = {
  method: 'GET',
  path: '/api/v2/copy/spot-trader/config-query-followers',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 30, maxSize: 1000 },
  check: {
    pageNo: 'string',
    pageSize: 'integer',
    startTime: 'time',
    endTime: 'time',
  },
};
