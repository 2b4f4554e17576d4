import type { Endpoint } from '@bitget-kit/transport';
import type { SpotOrder } from './SpotOrder.js';
import type { SpotOrderKey } from './SpotOrderKey.js';

/** Parameters of {@link spotGetOrder}. */
export type SpotGetOrderParams = SpotOrderKey & {
  /** When the request was made, ms; goes with `receiveWindow`. */
  requestTime?: number | string | undefined;
  /** Refuse the request if it arrives later than `requestTime` plus so many ms. */
  receiveWindow?: number | string | undefined;
};

/** A list of one order. It may be empty when there is no such order. */
export type SpotGetOrderResult = SpotOrder[];

/**
 * One spot order, by its id or by your own.
 *
 * An order is found by `clientOid` for 2 hours only: keep its `orderId` once you have it. Reads lag behind writes: an
 * order that was placed a moment ago may not be found yet, so "not found" is final only after some seconds. Trigger
 * orders are not found here.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when there is no such order: 40109, 43001.
 * @see https://www.bitget.com/api-doc/spot/trade/Get-Order-Info
 * @example
 * ```ts
 * import { spotGetOrder } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const [order] = await call(transport, spotGetOrder, { clientOid: 'grid-1' });
 * if (order) console.log(order.status, order.baseVolume, order.priceAvg);
 * ```
 */
export const spotGetOrder: Endpoint<SpotGetOrderParams, SpotGetOrderResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/trade/orderInfo',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  check: { orderId: 'string', clientOid: 'string', requestTime: 'time', receiveWindow: 'integer' },
};
