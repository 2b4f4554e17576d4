import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesCanceledOrder } from './FuturesCancelResult.js';
import type { FuturesOrderKey } from './FuturesOrderKey.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresCancelOrder}. */
export type FuturesCancelOrderParams = FuturesOrderKey & {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Coin of the margin, in capitals: `USDT`. */
  marginCoin?: string | undefined;
};

/** The ids of the order. */
export type FuturesCancelOrderResult = FuturesCanceledOrder;

/**
 * Cancels an open order. Trigger, take-profit and stop-loss orders are not among them.
 *
 * An answer means that the cancel was taken; the order may have filled before. When the order is filled or gone
 * already, the exchange refuses: `isNotFound` of `@bitget-kit/errors` tells. Look up its fills then.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when there is no such open order: 22001, 40768, 43004, 45057.
 * @see https://www.bitget.com/api-doc/contract/trade/Cancel-Order
 * @example
 * ```ts
 * import { futuresCancelOrder } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, futuresCancelOrder, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   clientOid: 'grid-1',
 * });
 * ```
 */
export const futuresCancelOrder: Endpoint<FuturesCancelOrderParams, FuturesCancelOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/order/cancel-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: {
    symbol: 'string!',
    productType: 'string!',
    marginCoin: 'string',
    orderId: 'string',
    clientOid: 'string',
  },
};
