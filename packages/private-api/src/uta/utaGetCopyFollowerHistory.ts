import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One who copied you. */
export interface UtaCopyPastFollower {
  /** Name of the one who copies. */
  followerName: string;
  /** Profit in all, in USDT. */
  totalProfit: DecimalString;
  /** Profit that went to you, in USDT. */
  totalShareProfit: DecimalString;
  /** Money that was put in, in USDT. */
  totalInvestment: DecimalString;
  /** When copying began, ms since the epoch. */
  startTime: TimestampMsString;
  /** When copying ended, ms since the epoch. */
  endTime: TimestampMsString;
}

/** Parameters of {@link utaGetCopyFollowerHistory}. */
export interface UtaGetCopyFollowerHistoryParams {
  /** Rows a page. */
  limit?: string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetCopyFollowerHistoryResult {
  /** The rows. */
  list: UtaCopyPastFollower[];
}

/**
 * Who copied you once.
 *
 * For traders whom others copy. Known from other clients only: the documentation has no page, so the types are shallow.
 * It comes in pages, but no client shows where an answer holds its cursor, so `paginate` cannot walk it. For unified
 * accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaGetCopyFollowerHistory } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopyFollowerHistory, {});
 * console.log(result);
 * ```
 */
export const utaGetCopyFollowerHistory: Endpoint<
  UtaGetCopyFollowerHistoryParams,
  UtaGetCopyFollowerHistoryResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v3/copy/futures/history-follower',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    limit: 'string',
    cursor: 'string',
  },
};
