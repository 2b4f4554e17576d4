import type { PagedEndpoint } from '@bitget-kit/transport';
import type { FuturesFill } from './FuturesFill.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetFills}. */
export interface FuturesGetFillsParams {
  /** The line of futures. */
  productType: ProductType;
  /** Only fills of this order. */
  orderId?: string | undefined;
  /** Symbol of the contract. Left out: all of the product type. */
  symbol?: string | undefined;
  /** Fills older than the one with this id; the `endId` of the page before. */
  idLessThan?: string | undefined;
  /** Fills from this time on, ms. The range may span three months; left out, the last three. */
  startTime?: number | string | undefined;
  /** Fills up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
}

/** One page. Both fields may be `null` when there are no fills. */
export interface FuturesGetFillsResult {
  /** The rows of this page. */
  fillList: FuturesFill[] | null;
  /** Id of the last row: `idLessThan` of the next page. */
  endId: string | null;
}

/**
 * Your fills, in ranges of up to three months.
 *
 * `futuresGetFillHistory` answers with much the same; it allows ranges of a week and does not work in demo trading.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the range is longer than three months.
 * @see https://www.bitget.com/api-doc/contract/trade/Get-Order-Fills
 * @example
 * ```ts
 * import { futuresGetFills } from '@bitget-kit/private-api/futures';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * for await (const fill of paginate(transport, futuresGetFills, { productType: 'USDT-FUTURES', symbol: 'BTCUSDT' })) {
 *   console.log(fill.orderId, fill.price, fill.baseVolume);
 * }
 * ```
 */
export const futuresGetFills: PagedEndpoint<FuturesGetFillsParams, FuturesGetFillsResult, 'read', FuturesFill> = {
  method: 'GET',
  path: '/api/v2/mix/order/fills',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'fillList',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    orderId: 'string',
    symbol: 'string',
    productType: 'string!',
    idLessThan: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
