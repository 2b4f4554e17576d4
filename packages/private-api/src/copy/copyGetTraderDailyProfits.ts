import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One coin on one day. */
export interface CopyTraderDailyProfit {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Profit that goes to the trader, in the coin. */
  profit: DecimalString;
  /** Ms since the epoch. */
  profitTime: TimestampMsString;
}

/** Parameters of {@link copyGetTraderDailyProfits}. */
export interface CopyGetTraderDailyProfitsParams {
  /** Rows a page, up to 50. Left out: 20. */
  pageSize?: number | string | undefined;
  /** Page, from 1 on. Left out: 1. */
  pageNo?: string | undefined;
}

/** One row each. */
export type CopyGetTraderDailyProfitsResult = CopyTraderDailyProfit[];

/**
 * Your profit from followers, by coin and day.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Get-Profits-Group-Coin-Date
 * @example
 * ```ts
 * import { copyGetTraderDailyProfits } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetTraderDailyProfits, {});
 * console.log(result);
 * ```
 */
export const copyGetTraderDailyProfits: PagedEndpoint<
  CopyGetTraderDailyProfitsParams,
  CopyGetTraderDailyProfitsResult,
  'read',
  CopyTraderDailyProfit
> = {
  method: 'GET',
  path: '/api/v2/copy/mix-trader/profits-group-coin-date',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 20, maxSize: 50 },
  check: {
    pageSize: 'integer',
    pageNo: 'string',
  },
};
