import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One trader. */
export interface CopyFollowedSpotTrader {
  /** Whether the exchange has certified the trader. */
  certificationType: string;
  /** What was put in. */
  traceTotalAmount: DecimalString;
  /** Profit after fees and after the trader’s part, in USDT. */
  traceTotalNetProfit: DecimalString;
  /** Profit in all, in USDT. */
  traceTotalProfit: DecimalString;
  /** Name of the trader. */
  traderName: string;
  /** Id of the trader. */
  traderId: string;
  /** How many may follow. */
  maxFollowLimit: DecimalString;
  /** How many may follow by holding BGB. */
  bgbMaxFollowLimit: DecimalString;
  /** How many follow. */
  followCount: string;
  /** How many follow by holding BGB. */
  bgbFollowCount: string;
  /** Ms since the epoch. */
  followerTime: TimestampMsString;
}

/** Parameters of {@link copyGetFollowedSpotTraders}. */
export interface CopyGetFollowedSpotTradersParams {
  /** Page, from 1 on. Left out: 1. */
  pageNo?: string | undefined;
  /** Rows a page, up to 50. Left out: 20. */
  pageSize?: number | string | undefined;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
}

/** What comes back. */
export interface CopyGetFollowedSpotTradersResult {
  /** The rows of this page. */
  resultList: CopyFollowedSpotTrader[];
}

/**
 * The traders of spot that you copy.
 *
 * For those who copy a trader.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Traders
 * @example
 * ```ts
 * import { copyGetFollowedSpotTraders } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetFollowedSpotTraders, {});
 * console.log(result);
 * ```
 */
export const copyGetFollowedSpotTraders: PagedEndpoint<
  CopyGetFollowedSpotTradersParams,
  CopyGetFollowedSpotTradersResult,
  'read',
  CopyFollowedSpotTrader
> = {
  method: 'GET',
  path: '/api/v2/copy/spot-follower/query-traders',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNo', list: 'resultList', size: 'pageSize', defaultSize: 20, maxSize: 50 },
  check: {
    pageNo: 'string',
    pageSize: 'integer',
    startTime: 'time',
    endTime: 'time',
  },
};
