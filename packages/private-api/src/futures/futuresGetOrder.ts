import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesOrder, FuturesOrderPresets } from './FuturesOrder.js';
import type { FuturesOrderKey } from './FuturesOrderKey.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetOrder}. */
export type FuturesGetOrderParams = FuturesOrderKey & {
  /** Symbol of the contract, in capitals: `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
};

/** The order and its state. */
export interface FuturesGetOrderResult extends FuturesOrder, FuturesOrderPresets {
  /** Waiting, partly filled, filled, cancelled. */
  state: 'live' | 'partially_filled' | 'filled' | 'canceled' | (string & {});
  /** The same under the name that the documentation's table gives it. Its example and other clients see `state`. */
  status?: 'live' | 'partially_filled' | 'filled' | 'canceled' | (string & {}) | undefined;
  /** Why the order was cancelled: by request, or to keep you from trading with yourself. Empty if it was not. */
  cancelReason: 'normal_cancel' | 'stp_cancel' | (string & {});
}

/**
 * One order, by its id or by your own.
 *
 * Reads lag behind writes: an order that was placed a moment ago may not be found yet. Trigger, take-profit and
 * stop-loss orders are not found here.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when there is no such order: 40109, 40768.
 * @see https://www.bitget.com/api-doc/contract/trade/Get-Order-Details
 * @example
 * ```ts
 * import { futuresGetOrder } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const order = await call(transport, futuresGetOrder, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   clientOid: 'grid-1',
 * });
 * console.log(order.state, order.baseVolume, order.priceAvg);
 * ```
 */
export const futuresGetOrder: Endpoint<FuturesGetOrderParams, FuturesGetOrderResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/mix/order/detail',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: { symbol: 'string!', productType: 'string!', orderId: 'string', clientOid: 'string' },
};
