import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** One copied order. */
export interface CopyFollowerCurrentOrder {
  /** Number of the copied order. */
  trackingNo: string;
  /** Id of the trader. */
  traderId: string;
  /** Name of the trader. */
  traderName: string;
  /** Id of the order that opened the position. */
  openOrderId: string;
  /** Id of the order that closed the position. */
  closeOrderId: string;
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Side of the position. */
  posSide: 'long' | 'short' | (string & {});
  /** E.g. `20`. */
  openLeverage: string;
  /** Average price of the opening, in quote coin. */
  openPriceAvg?: DecimalString | undefined;
  /** When it was opened, ms since the epoch. */
  openTime: TimestampMsString;
  /** Fee of the opening, in the margin coin. */
  openFee?: DecimalString | undefined;
  /** Amount opened, in base coin. */
  openSize: DecimalString;
  /** Margin of the opening. */
  openMarginSz: string;
  /** Average price of the closing, in quote coin. */
  closeAvgPrice: DecimalString;
  /** Amount closed, in base coin. */
  closeSize: DecimalString;
  /** Ms since the epoch. */
  closeTime: string;
  /** Average price of the opening, in quote coin. */
  openAvgPrice: DecimalString;
}

/** Parameters of {@link copyGetFollowerCurrentOrders}. */
export interface CopyGetFollowerCurrentOrdersParams {
  /** Rows older than the one with this `trackingNo`. */
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
  /** The line of futures. */
  productType: ProductType;
  /** Id of the trader. */
  traderId?: string | undefined;
}

/** One row each. */
export type CopyGetFollowerCurrentOrdersResult = CopyFollowerCurrentOrder[];

/**
 * Copied orders of yours that are open, newest first.
 *
 * For those who copy a trader.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Current-Orders
 * @example
 * ```ts
 * import { copyGetFollowerCurrentOrders } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetFollowerCurrentOrders, { productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const copyGetFollowerCurrentOrders: PagedEndpoint<
  CopyGetFollowerCurrentOrdersParams,
  CopyGetFollowerCurrentOrdersResult,
  'read',
  CopyFollowerCurrentOrder
> = {
  method: 'GET',
  path: '/api/v2/copy/mix-follower/query-current-orders',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'id',
    param: 'idLessThan',
    from: 'trackingNo',
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
    productType: 'string!',
    traderId: 'string',
  },
};
