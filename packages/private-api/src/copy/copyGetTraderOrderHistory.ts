import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** One order. */
export interface CopyTraderPastOrder {
  /** Number of the copied order. */
  trackingNo: string;
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType | (string & {});
  /** Id of the order that opened the position. */
  openOrderId: string;
  /** Id of the order that closed the position. */
  closeOrderId: string;
  /** Side of the position. */
  posSide: 'long' | 'short' | (string & {});
  /** E.g. `20`. */
  openLeverage: string;
  /** Average price of the opening, in quote coin. */
  openAvgPrice?: DecimalString | undefined;
  /** When it was opened, ms since the epoch. */
  openTime: TimestampMsString;
  /** Ms since the epoch. */
  closeTime: TimestampMsString;
  /** Average price of the closing, in quote coin. */
  closeAvgPrice?: DecimalString | undefined;
  /** By take profit, or by stop loss. */
  stopType: 'profit' | 'loss' | (string & {});
  /** Profit that was made, in the margin coin. */
  achievedPL: DecimalString;
  /** Fee of the opening, in the margin coin. */
  openFee: DecimalString;
  /** Fee of the closing, in the margin coin. */
  closeFee: DecimalString;
  /** Amount opened, in base coin. */
  openSize: DecimalString;
  /** Amount closed, in base coin. */
  closeSize: DecimalString;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
  /** Average price of the opening, in quote coin. */
  openPriceAvg: DecimalString;
  /** Average price of the closing, in quote coin. */
  closePriceAvg: DecimalString;
}

/** Parameters of {@link copyGetTraderOrderHistory}. */
export interface CopyGetTraderOrderHistoryParams {
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
  /** Newest first, or oldest first. */
  order?: 'asc' | 'desc' | undefined;
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** The line of futures. */
  productType: ProductType;
}

/** What comes back. */
export interface CopyGetTraderOrderHistoryResult {
  /** The rows of this page. */
  trackingList: CopyTraderPastOrder[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Your closed orders on futures that others copied, newest first.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-History-Track
 * @example
 * ```ts
 * import { copyGetTraderOrderHistory } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetTraderOrderHistory, { productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const copyGetTraderOrderHistory: PagedEndpoint<
  CopyGetTraderOrderHistoryParams,
  CopyGetTraderOrderHistoryResult,
  'read',
  CopyTraderPastOrder
> = {
  method: 'GET',
  path: '/api/v2/copy/mix-trader/order-history-track',
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
    order: 'string',
    symbol: 'string',
    productType: 'string!',
  },
};
