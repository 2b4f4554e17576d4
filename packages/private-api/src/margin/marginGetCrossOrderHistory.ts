import type { PagedEndpoint } from '@bitget-kit/transport';
import type { MarginOrder } from './MarginOrder.js';

/** Parameters of {@link marginGetCrossOrderHistory}. */
export interface MarginGetCrossOrderHistoryParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** The exchange's id of the order. */
  orderId?: string | undefined;
  /** Where the order came from; `SYS` is the exchange itself. */
  enterPointSource?: 'WEB' | 'API' | 'SYS' | 'ANDROID' | 'IOS' | undefined;
  /** Your own id of the order. */
  clientOid?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 500. Left out: 100. */
  limit?: number | string | undefined;
  /** Rows older than this id: the `minId` of the page before. */
  idLessThan?: string | undefined;
}

/** What comes back. */
export interface MarginGetCrossOrderHistoryResult {
  /** The rows of this page. */
  orderList: MarginOrder[];
  /** The smallest id of the page: asks for the next one. */
  minId: string;
  /** The largest id of the page. */
  maxId: string;
}

/**
 * Orders of cross margin of a pair that are done, newest first.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Order-History
 * @example
 * ```ts
 * import { marginGetCrossOrderHistory } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetCrossOrderHistory, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const marginGetCrossOrderHistory: PagedEndpoint<
  MarginGetCrossOrderHistoryParams,
  MarginGetCrossOrderHistoryResult,
  'read',
  MarginOrder
> = {
  method: 'GET',
  path: '/api/v2/margin/crossed/history-orders',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'minId',
    list: 'orderList',
    size: 'limit',
    defaultSize: 100,
    maxSize: 500,
    maxRangeDays: 90,
  },
  check: {
    symbol: 'string!',
    orderId: 'string',
    enterPointSource: 'string',
    clientOid: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    idLessThan: 'string',
  },
};
