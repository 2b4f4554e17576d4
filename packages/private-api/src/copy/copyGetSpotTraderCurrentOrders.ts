import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One order. */
export interface CopySpotTraderCurrentOrder {
  /** Number of the copied order. */
  trackingNo: string;
  /** Id of the order. */
  orderId: string;
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
  /** Price at which the loss is stopped, in quote coin. */
  stopLossPrice: DecimalString | null;
  /** Price at which the profit is taken, in quote coin. */
  stopSurplusPrice: DecimalString | null;
  /** How many follow. */
  followCount: string;
}

/** Parameters of {@link copyGetSpotTraderCurrentOrders}. */
export interface CopyGetSpotTraderCurrentOrdersParams {
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
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
export interface CopyGetSpotTraderCurrentOrdersResult {
  /** The rows of this page. */
  trackingList: CopySpotTraderCurrentOrder[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Your orders on spot that others copy and that are not sold yet, newest first.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Current-Track
 * @example
 * ```ts
 * import { copyGetSpotTraderCurrentOrders } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetSpotTraderCurrentOrders, {});
 * console.log(result);
 * ```
 */
export const copyGetSpotTraderCurrentOrders: PagedEndpoint<
  CopyGetSpotTraderCurrentOrdersParams,
  CopyGetSpotTraderCurrentOrdersResult,
  'read',
  CopySpotTraderCurrentOrder
> = {
  method: 'GET',
  path: '/api/v2/copy/spot-trader/order-current-track',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
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
    idLessThan: 'string',
    idGreaterThan: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
