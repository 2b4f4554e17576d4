import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One settlement. */
export interface UtaCopyProfitShare {
  /** Name of the one who copies. */
  followerName: string;
  /** Profit, in USDT. */
  profit: DecimalString;
  /** Profit that was shared out, in USDT. */
  allocatedPnl: DecimalString;
  /** Profit that is still to be shared out, in USDT. */
  pendingPnl: DecimalString;
  /** Part of the profit that goes to the trader. */
  shareRatio: DecimalString;
  /** Profit that goes to the trader, in USDT. */
  shareProfit: DecimalString;
  /** Why, in the exchange's words. */
  reason: string;
  /** Ms since the epoch. */
  settleTime: TimestampMsString;
}

/** Parameters of {@link utaGetCopyProfitShares}. */
export interface UtaGetCopyProfitSharesParams {
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  limit?: string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetCopyProfitSharesResult {
  /** The rows. */
  list: UtaCopyProfitShare[];
  /** Asks for the next page. */
  nextCursor: string;
}

/**
 * Your share of the profits of those who copy you, settlement by settlement.
 *
 * For traders whom others copy. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaGetCopyProfitShares } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopyProfitShares, {});
 * console.log(result);
 * ```
 */
export const utaGetCopyProfitShares: PagedEndpoint<
  UtaGetCopyProfitSharesParams,
  UtaGetCopyProfitSharesResult,
  'read',
  UtaCopyProfitShare
> = {
  method: 'GET',
  path: '/api/v3/copy/futures/profit-details',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'field', param: 'cursor', from: 'nextCursor', list: 'list', size: 'limit', defaultSize: 20, maxSize: 20 },
  check: {
    startTime: 'time',
    endTime: 'time',
    limit: 'string',
    cursor: 'string',
  },
};
