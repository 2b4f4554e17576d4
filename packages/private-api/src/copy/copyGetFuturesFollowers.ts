import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One follower. */
export interface CopyFuturesFollower {
  /** Balance with unrealised profit, in USDT. */
  accountEquity: DecimalString;
  /** Whether the follower may be removed. */
  isRemove: 'yes' | 'no' | (string & {});
  /** Address of a picture. */
  followerHeadPic: string;
  /** Name of the follower. */
  followerName: string;
  /** Id of the follower. */
  followerUid: string;
  /** Ms since the epoch. */
  followerTime: TimestampMsString;
}

/** Parameters of {@link copyGetFuturesFollowers}. */
export interface CopyGetFuturesFollowersParams {
  /** Page, from 1 on. Left out: 1. */
  pageNo?: string | undefined;
  /** Rows a page, up to 100. Left out: 20. */
  pageSize?: number | string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
}

/** One row each. */
export type CopyGetFuturesFollowersResult = CopyFuturesFollower[];

/**
 * Those who copy you on futures.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Config-Query-Followers
 * @example
 * ```ts
 * import { copyGetFuturesFollowers } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetFuturesFollowers, {});
 * console.log(result);
 * ```
 */
export const copyGetFuturesFollowers: PagedEndpoint<
  CopyGetFuturesFollowersParams,
  CopyGetFuturesFollowersResult,
  'read',
  CopyFuturesFollower
> = {
  method: 'GET',
  path: '/api/v2/copy/mix-trader/config-query-followers',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 20, maxSize: 100, maxRangeDays: 90 },
  check: {
    pageNo: 'string',
    pageSize: 'integer',
    startTime: 'time',
    endTime: 'time',
  },
};
