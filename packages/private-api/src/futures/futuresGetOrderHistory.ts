import type { DecimalString, PagedEndpoint } from '@bitget-kit/transport';
import type { FuturesOrder } from './FuturesOrder.js';
import type { FuturesOrderSourceFilter } from './FuturesOrderSource.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetOrderHistory}. */
export interface FuturesGetOrderHistoryParams {
  /** The line of futures. */
  productType: ProductType;
  /** Symbol of the contract. Left out: all of the product type. */
  symbol?: string | undefined;
  /** Only this order. */
  orderId?: string | undefined;
  /** Only the order with this id of yours; `orderId` goes first. */
  clientOid?: string | undefined;
  /** Only orders made this way. */
  orderSource?: FuturesOrderSourceFilter | undefined;
  /** Orders older than this id; the `endId` of the page before. */
  idLessThan?: string | undefined;
  /** Orders from this time on, ms; no more than 90 days back. */
  startTime?: number | string | undefined;
  /** Orders up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
}

/** An order that is over. */
export interface FuturesPastOrder extends FuturesOrder {
  /** Filled, or cancelled (which may have filled in part). */
  status: 'filled' | 'canceled' | (string & {});
  /** Average entry price of the position; may be empty. */
  posAvg: DecimalString;
}

/** One page. Both fields may be `null` when there are no orders. */
export interface FuturesGetOrderHistoryResult {
  /** The rows of this page. */
  entrustedList: FuturesPastOrder[] | null;
  /** Id of the last row: `idLessThan` of the next page. */
  endId: string | null;
}

/**
 * Your filled and cancelled orders of the last 90 days.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the range reaches further back than 90 days.
 * @see https://www.bitget.com/api-doc/contract/trade/Get-Orders-History
 * @example
 * ```ts
 * import { futuresGetOrderHistory } from '@bitget-kit/private-api/futures';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const today = { productType: 'USDT-FUTURES', startTime: Date.now() - 86_400_000 } as const;
 * for await (const order of paginate(transport, futuresGetOrderHistory, today)) {
 *   console.log(order.clientOid, order.status, order.baseVolume, order.priceAvg);
 * }
 * ```
 */
export const futuresGetOrderHistory: PagedEndpoint<
  FuturesGetOrderHistoryParams,
  FuturesGetOrderHistoryResult,
  'read',
  FuturesPastOrder
> = {
  method: 'GET',
  path: '/api/v2/mix/order/orders-history',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'entrustedList',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    orderId: 'string',
    clientOid: 'string',
    symbol: 'string',
    productType: 'string!',
    idLessThan: 'string',
    orderSource: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
