import type { DecimalString, PagedEndpoint } from '@bitget-kit/transport';

/** What one follower brings. */
export interface CopySpotTraderProfit {
  /** Part of the profit that goes to the trader, in per cent. */
  distributeRatio: string;
  /** Profit that goes to the trader, in the coin. */
  profit: DecimalString;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Name of the follower. */
  followerName: string;
}

/** Parameters of {@link copyGetSpotTraderProfits}. */
export interface CopyGetSpotTraderProfitsParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** Page, from 1 on. */
  pageNo?: string | undefined;
  /** Rows a page, up to 50. Left out: 20. */
  pageSize?: number | string | undefined;
}

/** One row each. */
export type CopyGetSpotTraderProfitsResult = CopySpotTraderProfit[];

/**
 * Profit of yours from followers that is still to be settled.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-Details
 * @example
 * ```ts
 * import { copyGetSpotTraderProfits } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetSpotTraderProfits, {});
 * console.log(result);
 * ```
 */
export const copyGetSpotTraderProfits: PagedEndpoint<
  CopyGetSpotTraderProfitsParams,
  CopyGetSpotTraderProfitsResult,
  'read',
  CopySpotTraderProfit
> = {
  method: 'GET',
  path: '/api/v2/copy/spot-trader/profit-details',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 20, maxSize: 50 },
  check: {
    coin: 'string',
    pageNo: 'string',
    pageSize: 'integer',
  },
};
