import type { PagedEndpoint } from '@bitget-kit/transport';
import type { FuturesFill } from './FuturesFill.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetFillHistory}. */
export interface FuturesGetFillHistoryParams {
  /** The line of futures. */
  productType: ProductType;
  /** Only fills of this order. */
  orderId?: string | undefined;
  /** Symbol of the contract. Left out: all of the product type. */
  symbol?: string | undefined;
  /** Fills from this time on, ms. The range may span a week; left out, it starts a week before its end. */
  startTime?: number | string | undefined;
  /** Fills up to this time, ms. */
  endTime?: number | string | undefined;
  /** Fills older than this id; the `endId` of the page before. */
  idLessThan?: string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
}

/** One page. Both fields may be `null` when there are no fills. */
export interface FuturesGetFillHistoryResult {
  /** The rows of this page. */
  fillList: FuturesFill[] | null;
  /** Id of the last row: `idLessThan` of the next page. */
  endId: string | null;
}

/**
 * Your fills, in ranges of up to a week. Not in demo trading.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the range is longer than a week.
 * @see https://www.bitget.com/api-doc/contract/trade/Get-Fill-History
 * @example
 * ```ts
 * import { futuresGetFillHistory } from '@bitget-kit/private-api/futures';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const endTime = Date.now();
 * const week = { productType: 'USDT-FUTURES', startTime: endTime - 7 * 86_400_000, endTime } as const;
 * for await (const fill of paginate(transport, futuresGetFillHistory, week)) {
 *   console.log(fill.cTime, fill.symbol, fill.profit);
 * }
 * ```
 */
export const futuresGetFillHistory: PagedEndpoint<
  FuturesGetFillHistoryParams,
  FuturesGetFillHistoryResult,
  'read',
  FuturesFill
> = {
  method: 'GET',
  path: '/api/v2/mix/order/fill-history',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'fillList',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 7,
  },
  check: {
    orderId: 'string',
    symbol: 'string',
    productType: 'string!',
    startTime: 'time',
    endTime: 'time',
    idLessThan: 'string',
    limit: 'integer',
  },
};
