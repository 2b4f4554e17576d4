import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesCancelResult } from './FuturesCancelResult.js';
import type { FuturesOrderKey } from './FuturesOrderKey.js';
import type { ProductType } from './ProductType.js';

interface BatchFrame {
  /** The line of futures. */
  productType: ProductType;
  /** Coin of the margin, in capitals: `USDT`. */
  marginCoin?: string | undefined;
}

/** Cancels the orders named. */
interface NamedOrders extends BatchFrame {
  /**
   * Up to 50 orders, at least one: an empty list could be read as none given, which cancels everything. Hence the type,
   * which wants `list.length > 0` proven by a first element.
   */
  orderIdList: readonly [FuturesOrderKey, ...FuturesOrderKey[]];
  /** Symbol of the contract that all of them belong to. */
  symbol: string;
}

/** Cancels every open order of a contract, or of the whole product type. */
interface EveryOrder extends BatchFrame {
  /** Left out: every open order. */
  orderIdList?: undefined;
  /** Symbol of the contract. Left out: **all contracts** of the product type. */
  symbol?: string | undefined;
}

/** Parameters of {@link futuresBatchCancelOrders}. */
export type FuturesBatchCancelOrdersParams = NamedOrders | EveryOrder;

/** What became of each order. */
export type FuturesBatchCancelOrdersResult = FuturesCancelResult;

/**
 * Cancels up to 50 orders of one contract; without a list all of the contract, without a symbol all of the product
 * type.
 *
 * The call succeeds even when every cancel was refused: look at `failureList`.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for more than 50 orders or an id that is not a string.
 * @throws {@link BitgetError} `api/rejected` when the whole request is refused, for example 22001: nothing to cancel.
 * @see https://www.bitget.com/api-doc/contract/trade/Batch-Cancel-Orders
 * @example
 * ```ts
 * import { futuresBatchCancelOrders } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { failureList } = await call(transport, futuresBatchCancelOrders, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   orderIdList: [{ clientOid: 'grid-1' }, { clientOid: 'grid-2' }],
 * });
 * for (const { clientOid, errorMsg } of failureList) console.error(clientOid, errorMsg);
 * ```
 */
export const futuresBatchCancelOrders: Endpoint<
  FuturesBatchCancelOrdersParams,
  FuturesBatchCancelOrdersResult,
  'trade'
> = {
  method: 'POST',
  path: '/api/v2/mix/order/batch-cancel-orders',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: {
    orderIdList: { max: 50, items: { orderId: 'string', clientOid: 'string' } },
    symbol: 'string',
    productType: 'string!',
    marginCoin: 'string',
  },
};
