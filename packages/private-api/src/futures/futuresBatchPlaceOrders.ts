import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesBatchFailure } from './FuturesBatchFailure.js';
import type { FuturesOrderIds } from './FuturesOrderIds.js';
import type { FuturesHedgeOrderTerms, FuturesOneWayOrderTerms } from './FuturesOrderTerms.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresBatchPlaceOrders}. */
export interface FuturesBatchPlaceOrdersParams {
  /** Symbol of the contract, the same for all orders, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Coin of the margin, in capitals: `USDT`. */
  marginCoin: string;
  /** Isolated or cross margin. */
  marginMode: 'isolated' | 'crossed';
  /** Up to 50 orders, all of the form that the account's position mode wants. */
  orderList: readonly FuturesHedgeOrderTerms[] | readonly FuturesOneWayOrderTerms[];
}

/** What became of each order. */
export interface FuturesBatchPlaceOrdersResult {
  /** Orders that were received. */
  successList: FuturesOrderIds[];
  /** Orders that were refused, each with a reason. */
  failureList: FuturesBatchFailure[];
}

/**
 * Places up to 50 orders on one contract in one request.
 *
 * The call succeeds even when every order was refused: look at `failureList`. An attached take-profit or stop-loss
 * changes the one of a position that is already open.
 *
 * Permission: `trade`. Limit: 5 requests per second and user (1 for copy-trading leaders).
 *
 * @throws {@link BitgetError} `request/invalid` for an empty list, more than 50 orders, or a number where money is a string.
 * @throws {@link BitgetError} `api/rejected` when the whole request is refused.
 * @see https://www.bitget.com/api-doc/contract/trade/Batch-Order
 * @example
 * ```ts
 * import { futuresBatchPlaceOrders } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { failureList } = await call(transport, futuresBatchPlaceOrders, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 *   marginMode: 'crossed',
 *   orderList: [
 *     { side: 'buy', orderType: 'limit', force: 'post_only', price: '50000', size: '0.001', clientOid: 'grid-1' },
 *     { side: 'buy', orderType: 'limit', force: 'post_only', price: '49000', size: '0.001', clientOid: 'grid-2' },
 *   ],
 * });
 * for (const { clientOid, errorMsg } of failureList) console.error(clientOid, errorMsg);
 * ```
 */
export const futuresBatchPlaceOrders: Endpoint<FuturesBatchPlaceOrdersParams, FuturesBatchPlaceOrdersResult, 'trade'> =
  {
    method: 'POST',
    path: '/api/v2/mix/order/batch-place-order',
    access: 'private',
    permission: 'trade',
    limit: { requests: 5, seconds: 1, scope: 'uid' },
    priority: 'place',
    check: {
      symbol: 'string!',
      productType: 'string!',
      marginCoin: 'string!',
      marginMode: 'string!',
      orderList: {
        required: true,
        max: 50,
        items: {
          side: 'string!',
          tradeSide: 'string',
          orderType: 'string!',
          force: 'string',
          price: 'decimal',
          size: 'decimal!',
          clientOid: 'string',
          reduceOnly: 'string',
          presetStopSurplusPrice: 'decimal',
          presetStopLossPrice: 'decimal',
          stpMode: 'string',
        },
      },
    },
  };
