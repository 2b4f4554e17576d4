import type { PagedEndpoint } from '@bitget-kit/transport';
import type { FuturesOrder, FuturesOrderPresets } from './FuturesOrder.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetOpenOrders}. */
export interface FuturesGetOpenOrdersParams {
  /** The line of futures. */
  productType: ProductType;
  /** Symbol of the contract. Left out: all of the product type. */
  symbol?: string | undefined;
  /** Only this order. */
  orderId?: string | undefined;
  /** Only the order with this id of yours; `orderId` goes first. */
  clientOid?: string | undefined;
  /**
   * Only orders in this state. Left out, the documentation promises `live` ones: ask for partly filled ones by name.
   */
  status?: 'live' | 'partially_filled' | undefined;
  /** Orders older than this id; the `endId` of the page before. */
  idLessThan?: string | undefined;
  /** Orders from this time on, ms. The range may span three months; left out, the last three. */
  startTime?: number | string | undefined;
  /** Orders up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
}

/** An order that waits in the book. */
export interface FuturesOpenOrder extends FuturesOrder, FuturesOrderPresets {
  /** Waiting, or filled in part. */
  status: 'live' | 'partially_filled' | (string & {});
}

/** One page. Both fields are `null` when there are no orders. */
export interface FuturesGetOpenOrdersResult {
  /** The rows of this page. */
  entrustedList: FuturesOpenOrder[] | null;
  /** Id of the last row: `idLessThan` of the next page. */
  endId: string | null;
}

/**
 * Your open orders of a product type. Trigger, take-profit and stop-loss orders are not among them.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/trade/Get-Orders-Pending
 * @example
 * ```ts
 * import { futuresGetOpenOrders } from '@bitget-kit/private-api/futures';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * for await (const order of paginate(transport, futuresGetOpenOrders, { productType: 'USDT-FUTURES' })) {
 *   console.log(order.symbol, order.side, order.price, order.size);
 * }
 * ```
 */
export const futuresGetOpenOrders: PagedEndpoint<
  FuturesGetOpenOrdersParams,
  FuturesGetOpenOrdersResult,
  'read',
  FuturesOpenOrder
> = {
  method: 'GET',
  path: '/api/v2/mix/order/orders-pending',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
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
    status: 'string',
    idLessThan: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
