import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One trader. */
export interface CopyFollowedFuturesTrader {
  /** Whether the exchange has certified the trader. */
  certificationType: 'Uncertified' | 'Certified' | (string & {});
  /** Id of the trader. */
  traderId: string;
  /** Name of the trader. */
  traderName: string;
  /** How many may follow. */
  maxFollowLimit: DecimalString;
  /** How many may follow by holding BGB. */
  bgbMaxFollowLimit: DecimalString;
  /** How many follow. */
  followCount: string;
  /** How many follow by holding BGB. */
  bgbFollowCount: string;
  /** Margin that was put in, in USDT. */
  traceTotalMarginAmount: DecimalString;
  /** Profit after fees and after the trader’s part, in USDT. */
  traceTotalNetProfit: DecimalString;
  /** Profit in all, in USDT. */
  traceTotalProfit: DecimalString;
  /** Contracts that can be copied. */
  currentTradingPairs: string[];
  /** Ms since the epoch. */
  followerTime: TimestampMsString;
}

/** Parameters of {@link copyGetFollowedFuturesTraders}. */
export interface CopyGetFollowedFuturesTradersParams {
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Page, from 1 on. Left out: 1. */
  pageNo?: string | undefined;
  /** Rows a page, up to 50. Left out: 20. */
  pageSize?: number | string | undefined;
}

/** One row each. */
export type CopyGetFollowedFuturesTradersResult = CopyFollowedFuturesTrader[];

/**
 * The traders of futures that you copy.
 *
 * For those who copy a trader.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Traders
 * @example
 * ```ts
 * import { copyGetFollowedFuturesTraders } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetFollowedFuturesTraders, {});
 * console.log(result);
 * ```
 */
export const copyGetFollowedFuturesTraders: PagedEndpoint<
  CopyGetFollowedFuturesTradersParams,
  CopyGetFollowedFuturesTradersResult,
  'read',
  CopyFollowedFuturesTrader
> = {
  method: 'GET',
  path: '/api/v2/copy/mix-follower/query-traders',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 20, maxSize: 50, maxRangeDays: 90 },
  check: {
    startTime: 'time',
    endTime: 'time',
    pageNo: 'string',
    pageSize: 'integer',
  },
};
