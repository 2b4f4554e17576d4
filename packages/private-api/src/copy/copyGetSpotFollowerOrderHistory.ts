import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One copied order. */
export interface CopySpotFollowerPastOrder {
  /** Number of the copied order. */
  trackingNo: string;
  /** Id of the trader. */
  traderId: string;
  /** Amount bought, in base coin. */
  fillSize: DecimalString;
  /** Price of the buy, in quote coin. */
  buyPrice: DecimalString;
  /** Price of the sale, in quote coin. */
  sellPrice: DecimalString;
  /** Profit that was made, in quote coin. */
  achievedPL: DecimalString;
  /** Ms since the epoch. */
  buyTime: TimestampMsString;
  /** Ms since the epoch. */
  sellTime: TimestampMsString;
  /** Fee of the buy. */
  buyFee: DecimalString;
  /** Fee of the sale. */
  sellFee: DecimalString;
  /** Profit that was made, as a fraction of what was put in. */
  achievedPLR: DecimalString;
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
}

/** Parameters of {@link copyGetSpotFollowerOrderHistory}. */
export interface CopyGetSpotFollowerOrderHistoryParams {
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** Id of the trader. */
  traderId?: string | undefined;
  /** Rows older than this id. */
  idLessThan?: string | undefined;
  /** Rows newer than this id. */
  idGreaterThan?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 50. Left out: 20. */
  limit?: number | string | undefined;
}

/** What comes back. */
export interface CopyGetSpotFollowerOrderHistoryResult {
  /** The rows of this page. */
  trackingList: CopySpotFollowerPastOrder[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Copied orders of yours that are sold, newest first.
 *
 * For those who copy a trader.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-History-Orders
 * @example
 * ```ts
 * import { copyGetSpotFollowerOrderHistory } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetSpotFollowerOrderHistory, {});
 * console.log(result);
 * ```
 */
export const copyGetSpotFollowerOrderHistory: PagedEndpoint<
  CopyGetSpotFollowerOrderHistoryParams,
  CopyGetSpotFollowerOrderHistoryResult,
  'read',
  CopySpotFollowerPastOrder
> = {
  method: 'GET',
  path: '/api/v2/copy/spot-follower/query-history-orders',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'trackingList',
    size: 'limit',
    defaultSize: 20,
    maxSize: 50,
    maxRangeDays: 90,
  },
  check: {
    symbol: 'string',
    traderId: 'string',
    idLessThan: 'string',
    idGreaterThan: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
