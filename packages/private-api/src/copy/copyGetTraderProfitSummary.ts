import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { CopyProfitSum } from './CopyProfitSum.js';

/** One coin. */
export interface CopyTraderCoinProfit {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Sum of the profits, in the coin. */
  profitCount: DecimalString;
  /** Ms since the epoch. */
  lastProfitTime: TimestampMsString;
}

/** What comes back. */
export interface CopyGetTraderProfitSummaryResult {
  /** In sum, in USDT. */
  profitSummary: CopyProfitSum;
  /** By coin. */
  profitHistoryList: CopyTraderCoinProfit[];
}

/**
 * Your profit from followers, in sum and by coin.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Profit-History-Summarys
 * @example
 * ```ts
 * import { copyGetTraderProfitSummary } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetTraderProfitSummary, {});
 * console.log(result);
 * ```
 */
export const copyGetTraderProfitSummary: Endpoint<Record<never, never>, CopyGetTraderProfitSummaryResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/copy/mix-trader/profit-history-summarys',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
};
