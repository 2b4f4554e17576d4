import type { Endpoint } from '@bitget-kit/transport';
import type { SpotBatchResult } from './SpotBatchResult.js';
import type { SpotOrderTerms } from './SpotOrderTerms.js';

/** Orders on one pair. */
export interface SpotSinglePairOrders {
  /** All orders are of one pair, as when it is left out. */
  batchMode?: 'single' | undefined;
  /** Trading pair of all orders, e.g. `BTCUSDT`. */
  symbol: string;
  /** Up to 50 orders. A pair in an order would be ignored. */
  orderList: readonly (SpotOrderTerms & { symbol?: undefined })[];
}

/** Orders on several pairs. */
export interface SpotManyPairOrders {
  /** Each order names its own pair. */
  batchMode: 'multiple';
  /** Ignored in this mode: each order names its own pair. */
  symbol?: string | undefined;
  /** Up to 50 orders, each with its pair. */
  orderList: readonly (SpotOrderTerms & {
    /** Trading pair of this order, e.g. `BTCUSDT`. */
    symbol: string;
  })[];
}

/** Parameters of {@link spotBatchPlaceOrders}. */
export type SpotBatchPlaceOrdersParams = SpotSinglePairOrders | SpotManyPairOrders;

/** What became of each order. */
export type SpotBatchPlaceOrdersResult = SpotBatchResult;

/**
 * Places up to 50 spot orders in one request.
 *
 * The call succeeds even when every order was refused: look at `failureList`. Give each order a `clientOid`, so that
 * its row can be told from the others. **The `size` of a market buy is in quote coin.**
 *
 * Permission: `trade`. Limit: 5 requests per second and user (1 for copy-trading leaders).
 *
 * @throws {@link BitgetError} `request/invalid` for an empty list, more than 50 orders, or a number where money is a string.
 * @throws {@link BitgetError} `api/rejected` when the whole request is refused.
 * @see https://www.bitget.com/api-doc/spot/trade/Batch-Place-Orders
 * @example
 * ```ts
 * import { spotBatchPlaceOrders } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { failureList } = await call(transport, spotBatchPlaceOrders, {
 *   symbol: 'BTCUSDT',
 *   orderList: [
 *     { side: 'buy', orderType: 'limit', force: 'post_only', price: '50000', size: '0.001', clientOid: 'grid-1' },
 *     { side: 'buy', orderType: 'limit', force: 'post_only', price: '49000', size: '0.001', clientOid: 'grid-2' },
 *   ],
 * });
 * for (const { clientOid, errorMsg } of failureList) console.error(clientOid, errorMsg);
 * ```
 */
export const spotBatchPlaceOrders: Endpoint<SpotBatchPlaceOrdersParams, SpotBatchPlaceOrdersResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/spot/trade/batch-orders',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'place',
  check: {
    symbol: 'string',
    batchMode: 'string',
    orderList: {
      required: true,
      max: 50,
      items: {
        symbol: 'string',
        side: 'string!',
        orderType: 'string!',
        force: 'string',
        price: 'decimal',
        size: 'decimal!',
        clientOid: 'string',
        stpMode: 'string',
        presetTakeProfitPrice: 'decimal',
        executeTakeProfitPrice: 'decimal',
        presetStopLossPrice: 'decimal',
        executeStopLossPrice: 'decimal',
      },
    },
  },
};
