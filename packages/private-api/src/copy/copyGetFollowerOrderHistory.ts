import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** One copied order. */
export interface CopyFollowerPastOrder {
  /** Number of the copied order. */
  trackingNo: string;
  /** Id of the trader. */
  traderId: string;
  /** Id of the order that opened the position. */
  openOrderId: string;
  /** Id of the order that closed the position. */
  closeOrderId: string;
  /** The line of futures. */
  productType: ProductType | (string & {});
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Side of the position. */
  posSide: 'long' | 'short' | (string & {});
  /** E.g. `20`. */
  openLeverage: string;
  /** Average price of the opening, in quote coin. */
  openPriceAvg: DecimalString;
  /** When it was opened, ms since the epoch. */
  openTime: TimestampMsString;
  /** Amount opened, in base coin. */
  openSize: DecimalString;
  /** Average price of the closing, in quote coin. */
  closePriceAvg: DecimalString;
  /** Fee of the closing, in the margin coin. */
  closeFee: DecimalString;
  /** Fee of the opening, in the margin coin. */
  openFee: DecimalString;
  /** Amount closed, in base coin. */
  closeSize: DecimalString;
  /** Ms since the epoch. */
  closeTime: TimestampMsString;
  /** In per cent. */
  profitRate: DecimalString;
  /** Profit after fees and after the trader’s part, in the margin coin. */
  netProfit: DecimalString;
  /** Profit that was made, in the margin coin. */
  achievedPL: DecimalString;
}

/** Parameters of {@link copyGetFollowerOrderHistory}. */
export interface CopyGetFollowerOrderHistoryParams {
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
  /** The line of futures. */
  productType: ProductType;
  /** Id of the trader. */
  traderId?: string | undefined;
}

/** What comes back. */
export interface CopyGetFollowerOrderHistoryResult {
  /** The rows of this page. */
  trackingList: CopyFollowerPastOrder[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Copied orders of yours that are closed, newest first.
 *
 * For those who copy a trader.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-History-Orders
 * @example
 * ```ts
 * import { copyGetFollowerOrderHistory } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetFollowerOrderHistory, { productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const copyGetFollowerOrderHistory: PagedEndpoint<
  CopyGetFollowerOrderHistoryParams,
  CopyGetFollowerOrderHistoryResult,
  'read',
  CopyFollowerPastOrder
> = {
  method: 'GET',
  path: '/api/v2/copy/mix-follower/query-history-orders',
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
    productType: 'string!',
    traderId: 'string',
  },
};
