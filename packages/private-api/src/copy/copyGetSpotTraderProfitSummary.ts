import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { CopyProfitSum } from './CopyProfitSum.js';

/** One day. */
export interface CopySpotTraderDailyProfit {
  /** Profit that goes to the trader, in the coin. */
  profit: DecimalString;
  /** Ms since the epoch. */
  profitTime: TimestampMsString;
}

/** One coin. */
export interface CopySpotTraderCoinProfit {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Sum of the profits, in the coin. */
  profitCount: DecimalString;
  /** Ms since the epoch. */
  lastProfitTime: TimestampMsString;
  /** By day. */
  historysByDateList: CopySpotTraderDailyProfit[];
}

/** What comes back. */
export interface CopyGetSpotTraderProfitSummaryResult {
  /** In sum, in USDT. */
  profitSummarys: CopyProfitSum;
  /** By coin. */
  profitHistoryList: CopySpotTraderCoinProfit[];
}

/**
 * Your profit from followers, in sum and by coin.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-Summarys
 * @example
 * ```ts
 * import { copyGetSpotTraderProfitSummary } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetSpotTraderProfitSummary, {});
 * console.log(result);
 * ```
 */
export const copyGetSpotTraderProfitSummary: Endpoint<
  Record<never, never>,
  CopyGetSpotTraderProfitSummaryResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/copy/spot-trader/profit-summarys',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
};
