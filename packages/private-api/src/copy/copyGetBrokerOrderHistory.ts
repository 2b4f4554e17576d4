import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** One order. */
export interface CopyBrokerPastOrder {
  /** Number of the copied order. */
  trackingNo: string;
  /** Id of the order that opened the position. */
  openOrderId: string;
  /** Id of the order that closed the position. */
  closeOrderId: string;
  /** Isolated or cross margin. */
  marginMode: string;
  /** Side of the position. */
  posSide: 'long' | 'short' | (string & {});
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
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
  /** Ms since the epoch. */
  closeTime: TimestampMsString;
  /** Amount closed, in base coin. */
  closeSize: DecimalString;
  /** Fee of the opening, in the margin coin. */
  openFee: DecimalString;
  /** Fee of the closing, in the margin coin. */
  closeFee: DecimalString;
  /** Margin that was put in, in the margin coin. */
  marginAmount: DecimalString;
  /** How many follow. */
  followCount: string;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
}

/** Parameters of {@link copyGetBrokerOrderHistory}. */
export interface CopyGetBrokerOrderHistoryParams {
  /** Id of the trader. */
  traderId: string;
  /** The line of futures. */
  productType: ProductType;
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  limit?: number | string | undefined;
  /** Rows older than this id. */
  idLessThan?: string | undefined;
  /** Rows newer than this id. */
  idGreaterThan?: string | undefined;
}

/** What comes back. */
export interface CopyGetBrokerOrderHistoryResult {
  /** The rows of this page. */
  trackingList: CopyBrokerPastOrder[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Orders of a trader that were copied.
 *
 * For brokers. Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { copyGetBrokerOrderHistory } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetBrokerOrderHistory, { traderId: '1', productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const copyGetBrokerOrderHistory: PagedEndpoint<
  CopyGetBrokerOrderHistoryParams,
  CopyGetBrokerOrderHistoryResult,
  'read',
  CopyBrokerPastOrder
> = {
  method: 'GET',
  path: '/api/v2/copy/mix-broker/query-history-traces',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'trackingList',
    size: 'limit',
    defaultSize: 20,
    maxSize: 20,
  },
  check: {
    traderId: 'string!',
    productType: 'string!',
    symbol: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    idLessThan: 'string',
    idGreaterThan: 'string',
  },
};
