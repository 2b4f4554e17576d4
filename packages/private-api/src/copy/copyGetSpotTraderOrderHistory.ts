import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One order. */
export interface CopySpotTraderPastOrder {
  /** Number of the copied order. */
  trackingNo: string;
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
  /** Profit after fees and after the trader’s part, in quote coin. */
  netProfit: DecimalString;
  /** How many follow. */
  followCount: string;
}

/** Parameters of {@link copyGetSpotTraderOrderHistory}. */
export interface CopyGetSpotTraderOrderHistoryParams {
  /** Rows older than this id. */
  idLessThan?: string | undefined;
  /** Rows newer than this id. */
  idGreaterThan?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 20. */
  limit?: number | string | undefined;
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
}

/** What comes back. */
export interface CopyGetSpotTraderOrderHistoryResult {
  /** The rows of this page. */
  trackingList: CopySpotTraderPastOrder[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Your orders on spot that others copied and that are sold, newest first.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-History-Track
 * @example
 * ```ts
 * import { copyGetSpotTraderOrderHistory } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetSpotTraderOrderHistory, {});
 * console.log(result);
 * ```
 */
export const copyGetSpotTraderOrderHistory: PagedEndpoint<
  CopyGetSpotTraderOrderHistoryParams,
  CopyGetSpotTraderOrderHistoryResult,
  'read',
  CopySpotTraderPastOrder
> = {
  method: 'GET',
  path: '/api/v2/copy/spot-trader/order-history-track',
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
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    idLessThan: 'string',
    idGreaterThan: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    symbol: 'string',
  },
};
