import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One copied order. */
export interface CopySpotFollowerCurrentOrder {
  /** Number of the copied order. */
  trackingNo: string;
  /** Id of the trader. */
  traderId: string;
  /** Amount bought, in base coin. */
  buyFillSize: DecimalString;
  /** Amount ordered, in base coin. */
  buyDelegateSize: DecimalString;
  /** Price of the buy, in quote coin. */
  buyPrice: DecimalString;
  /** Unrealised profit, in quote coin. */
  unrealizedPL: DecimalString;
  /** Ms since the epoch. */
  buyTime: TimestampMsString;
  /** Fee of the buy. */
  buyFee: DecimalString;
  /** Unrealised profit, as a fraction of what was put in. */
  unrealizedPLR: DecimalString;
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Price at which the profit is taken, in quote coin. */
  stopSurplusPrice: DecimalString | null;
  /** Price at which the loss is stopped, in quote coin. */
  stopLossPrice: DecimalString | null;
}

/** Parameters of {@link copyGetSpotFollowerCurrentOrders}. */
export interface CopyGetSpotFollowerCurrentOrdersParams {
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
export interface CopyGetSpotFollowerCurrentOrdersResult {
  /** The rows of this page. */
  trackingList: CopySpotFollowerCurrentOrder[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Copied orders of yours that are not sold yet, newest first.
 *
 * For those who copy a trader.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Current-Orders
 * @example
 * ```ts
 * import { copyGetSpotFollowerCurrentOrders } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetSpotFollowerCurrentOrders, {});
 * console.log(result);
 * ```
 */
export const copyGetSpotFollowerCurrentOrders: PagedEndpoint<
  CopyGetSpotFollowerCurrentOrdersParams,
  CopyGetSpotFollowerCurrentOrdersResult,
  'read',
  CopySpotFollowerCurrentOrder
> = {
  method: 'GET',
  path: '/api/v2/copy/spot-follower/query-current-orders',
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
