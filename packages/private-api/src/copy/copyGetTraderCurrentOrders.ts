import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** One order. */
export interface CopyTraderCurrentOrder {
  /** Number of the copied order. */
  trackingNo: string;
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Side of the position. */
  posSide: 'long' | 'short' | (string & {});
  /** Id of the order that opened the position. */
  openOrderId: string;
  /** E.g. `20`. */
  openLeverage: string;
  /** Average price of the opening, in quote coin. */
  openPriceAvg: DecimalString;
  /** When it was opened, ms since the epoch. */
  openTime: TimestampMsString;
  /** Amount opened, in base coin. */
  openSize: DecimalString;
  /** Take profit that goes with the order, in quote coin. */
  presetStopSurplusPrice: DecimalString;
  /** Stop loss that goes with the order, in quote coin. */
  presetStopLossPrice: DecimalString;
  /** Fee of the opening, in the margin coin. */
  openFee: DecimalString;
  /** How many follow. */
  followCount: string;
}

/** Parameters of {@link copyGetTraderCurrentOrders}. */
export interface CopyGetTraderCurrentOrdersParams {
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** The line of futures. */
  productType: ProductType;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 50. Left out: 20. */
  limit?: number | string | undefined;
  /** Rows newer than this id. */
  idGreaterThan?: string | undefined;
  /** Rows older than this id. */
  idLessThan?: string | undefined;
}

/** What comes back. */
export interface CopyGetTraderCurrentOrdersResult {
  /** The rows of this page. */
  trackingList: CopyTraderCurrentOrder[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Your open orders on futures that others copy, newest first.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Current-Track
 * @example
 * ```ts
 * import { copyGetTraderCurrentOrders } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetTraderCurrentOrders, { productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const copyGetTraderCurrentOrders: PagedEndpoint<
  CopyGetTraderCurrentOrdersParams,
  CopyGetTraderCurrentOrdersResult,
  'read',
  CopyTraderCurrentOrder
> = {
  method: 'GET',
  path: '/api/v2/copy/mix-trader/order-current-track',
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
    productType: 'string!',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    idGreaterThan: 'string',
    idLessThan: 'string',
  },
};
