import type { DecimalString, PagedEndpoint } from '@bitget-kit/transport';

/** What one follower brings. */
export interface CopyTraderProfit {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Profit that goes to the trader, in the coin. */
  profit: DecimalString;
  /** Name of the follower. */
  nickName: string;
}

/** Parameters of {@link copyGetTraderProfits}. */
export interface CopyGetTraderProfitsParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** Rows a page, up to 100. Left out: 20. */
  pageSize?: number | string | undefined;
  /** Page, from 1 on. Left out: 1. */
  pageNo?: string | undefined;
}

/** One row each. */
export type CopyGetTraderProfitsResult = CopyTraderProfit[];

/**
 * Profit of yours from followers that is still to be settled.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Profit-Details
 * @example
 * ```ts
 * import { copyGetTraderProfits } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetTraderProfits, {});
 * console.log(result);
 * ```
 */
export const copyGetTraderProfits: PagedEndpoint<
  CopyGetTraderProfitsParams,
  CopyGetTraderProfitsResult,
  'read',
  CopyTraderProfit
> = {
  method: 'GET',
  path: '/api/v2/copy/mix-trader/profit-details',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 20, maxSize: 100 },
  check: {
    coin: 'string',
    pageSize: 'integer',
    pageNo: 'string',
  },
};
