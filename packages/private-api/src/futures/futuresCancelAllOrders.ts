import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesCancelResult } from './FuturesCancelResult.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresCancelAllOrders}. */
export interface FuturesCancelAllOrdersParams {
  /** The line of futures. */
  productType: ProductType;
  /** Only orders with margin in this coin, in capitals: `USDT`. */
  marginCoin?: string | undefined;
  /** When the request was made, ms; goes with `receiveWindow`. */
  requestTime?: number | string | undefined;
  /** Refuse the request if it is carried out later than `requestTime` plus so many ms; below 60000. */
  receiveWindow?: number | string | undefined;
}

/** What became of each order. */
export type FuturesCancelAllOrdersResult = FuturesCancelResult;

/**
 * Cancels all open orders of a product type, on **every** contract.
 *
 * There is no documented way to narrow it to a symbol; `futuresBatchCancelOrders` with a symbol and no list does
 * that.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 22001 nothing to cancel, 40078 too late.
 * @see https://www.bitget.com/api-doc/contract/trade/Cancel-All-Orders
 * @example
 * ```ts
 * import { futuresCancelAllOrders } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { successList, failureList } = await call(transport, futuresCancelAllOrders, { productType: 'USDT-FUTURES' });
 * console.log(`${successList.length} cancelled, ${failureList.length} not`);
 * ```
 */
export const futuresCancelAllOrders: Endpoint<FuturesCancelAllOrdersParams, FuturesCancelAllOrdersResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/order/cancel-all-orders',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: {
    productType: 'string!',
    marginCoin: 'string',
    requestTime: 'time',
    receiveWindow: 'integer',
  },
};
