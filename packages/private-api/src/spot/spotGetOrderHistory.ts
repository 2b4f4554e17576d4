import type { PagedEndpoint } from '@bitget-kit/transport';
import type { SpotOrder } from './SpotOrder.js';

/** Parameters of {@link spotGetOrderHistory}. */
export interface SpotGetOrderHistoryParams {
  /** Trading pair, e.g. `BTCUSDT`. Left out: all pairs. */
  symbol?: string | undefined;
  /** Orders from this time on, ms; no more than 90 days back. For a managed sub-account, not before it was bound. */
  startTime?: number | string | undefined;
  /** Orders up to this time, ms. */
  endTime?: number | string | undefined;
  /** Orders older than the one with this `orderId`. */
  idLessThan?: string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
  /** Only the order with this id. */
  orderId?: string | undefined;
  /** `tpsl`: take-profit and stop-loss orders in place of ordinary ones. Left out: `normal`. */
  tpslType?: 'normal' | 'tpsl' | undefined;
  /** When the request was made, ms; goes with `receiveWindow`. */
  requestTime?: number | string | undefined;
  /** Refuse the request if it arrives later than `requestTime` plus so many ms. */
  receiveWindow?: number | string | undefined;
}

/** One page. */
export type SpotGetOrderHistoryResult = SpotOrder[];

/**
 * Your past spot orders of the last 90 days, filled and cancelled. Without parameters, of all pairs, without
 * take-profit and stop-loss orders. Older ones are on the website only.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the range is longer than 90 days or older: 00001, 40704, 43111.
 * @see https://www.bitget.com/api-doc/spot/trade/Get-History-Orders
 * @example
 * ```ts
 * import { spotGetOrderHistory } from '@bitget-kit/private-api/spot';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const lastDay = { symbol: 'BTCUSDT', startTime: Date.now() - 86_400_000, endTime: Date.now() };
 * for await (const order of paginate(transport, spotGetOrderHistory, lastDay)) {
 *   console.log(order.orderId, order.status, order.baseVolume, order.priceAvg);
 * }
 * ```
 */
export const spotGetOrderHistory: PagedEndpoint<
  SpotGetOrderHistoryParams,
  SpotGetOrderHistoryResult,
  'read',
  SpotOrder
> = {
  method: 'GET',
  path: '/api/v2/spot/trade/history-orders',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'id',
    param: 'idLessThan',
    from: 'orderId',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    symbol: 'string',
    startTime: 'time',
    endTime: 'time',
    idLessThan: 'string',
    limit: 'integer',
    orderId: 'string',
    tpslType: 'string',
    requestTime: 'time',
    receiveWindow: 'integer',
  },
};
