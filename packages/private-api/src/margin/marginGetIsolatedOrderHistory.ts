import type { PagedEndpoint } from '@bitget-kit/transport';
import type { MarginOrder } from './MarginOrder.js';

/** Parameters of {@link marginGetIsolatedOrderHistory}. */
export interface MarginGetIsolatedOrderHistoryParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** The exchange's id of the order. */
  orderId?: string | undefined;
  /** Where the order came from; `SYS` is the exchange itself. */
  enterPointSource?: 'WEB' | 'API' | 'SYS' | 'ANDROID' | 'IOS' | undefined;
  /** Your own id of the order. */
  clientOid?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime: number | string;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 500. Left out: 100. */
  limit?: number | string | undefined;
  /** Rows older than this id: the `minId` of the page before. */
  idLessThan?: string | undefined;
}

/** What comes back. */
export interface MarginGetIsolatedOrderHistoryResult {
  /** The rows of this page. */
  orderList: MarginOrder[];
  /** The smallest id of the page: asks for the next one. */
  minId: string;
  /** The largest id of the page. */
  maxId: string;
}

/**
 * Orders of isolated margin of a pair that are done, newest first.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/trade/Get-Isolated-Order-History
 * @example
 * ```ts
 * import { marginGetIsolatedOrderHistory } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetIsolatedOrderHistory, { symbol: 'BTCUSDT', startTime: Date.UTC(2026, 0, 1) });
 * console.log(result);
 * ```
 */
export const marginGetIsolatedOrderHistory: PagedEndpoint<
  MarginGetIsolatedOrderHistoryParams,
  MarginGetIsolatedOrderHistoryResult,
  'read',
  MarginOrder
> = {
  method: 'GET',
  path: '/api/v2/margin/isolated/history-orders',
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
    startTime: 'time!',
    endTime: 'time',
    limit: 'integer',
    idLessThan: 'string',
  },
};
