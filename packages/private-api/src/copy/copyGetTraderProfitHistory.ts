import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One settlement. */
export interface CopyTraderProfitSettlement {
  /** Id of the settlement. */
  profitId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Profit that goes to the trader, in the coin. */
  profit: DecimalString;
  /** Name of the follower. */
  nickName: string;
  /** Ms since the epoch. */
  profitTime: TimestampMsString;
}

/** Parameters of {@link copyGetTraderProfitHistory}. */
export interface CopyGetTraderProfitHistoryParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
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
}

/** What comes back. */
export interface CopyGetTraderProfitHistoryResult {
  /** The rows of this page. */
  profitList: CopyTraderProfitSettlement[];
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
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Profit-History-Details
 * @example
 * ```ts
 * import { copyGetTraderProfitHistory } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetTraderProfitHistory, {});
 * console.log(result);
 * ```
 */
export const copyGetTraderProfitHistory: PagedEndpoint<
  CopyGetTraderProfitHistoryParams,
  CopyGetTraderProfitHistoryResult,
  'read',
  CopyTraderProfitSettlement
> = {
  method: 'GET',
  path: '/api/v2/copy/mix-trader/profit-history-details',
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
    coin: 'string',
    idLessThan: 'string',
    idGreaterThan: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
