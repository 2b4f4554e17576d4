import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One settlement. */
export interface CopySpotTraderProfitSettlement {
  /** Id of the settlement. */
  profitId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Part of the profit that goes to the trader, in per cent. */
  distributeRatio: DecimalString;
  /** Profit that goes to the trader, in the coin. */
  profit: DecimalString;
  /** Name of the follower. */
  followerName: string;
  /** Ms since the epoch. */
  profitTime: TimestampMsString;
}

/** Parameters of {@link copyGetSpotTraderProfitHistory}. */
export interface CopyGetSpotTraderProfitHistoryParams {
  /** Rows older than this id. */
  idLessThan?: string | undefined;
  /** Rows newer than this id. */
  idGreaterThan?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
}

/** What comes back. */
export interface CopyGetSpotTraderProfitHistoryResult {
  /** The rows of this page. */
  profitList: CopySpotTraderProfitSettlement[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Settlements of your profit from followers, newest first.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-History-Details
 * @example
 * ```ts
 * import { copyGetSpotTraderProfitHistory } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetSpotTraderProfitHistory, {});
 * console.log(result);
 * ```
 */
export const copyGetSpotTraderProfitHistory: PagedEndpoint<
  CopyGetSpotTraderProfitHistoryParams,
  CopyGetSpotTraderProfitHistoryResult,
  'read',
  CopySpotTraderProfitSettlement
> = {
  method: 'GET',
  path: '/api/v2/copy/spot-trader/profit-history-details',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'profitList',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    idLessThan: 'string',
    idGreaterThan: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    coin: 'string',
  },
};
