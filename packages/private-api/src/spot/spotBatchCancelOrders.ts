import type { Endpoint } from '@bitget-kit/transport';
import type { SpotBatchResult } from './SpotBatchResult.js';

/** Rows of `Row`, all named by the exchange's id or all by your own. */
type Targets<Row> =
  | readonly (Row & {
      /** The exchange's id of the order. */
      orderId: string;
      /** Your own id of the order. `orderId` counts. */
      clientOid?: string | undefined;
    })[]
  | readonly (Row & {
      /** Your own id of the order. */
      clientOid: string;
      /** Not beside rows that go by `clientOid`. */
      orderId?: undefined;
    })[];

/** Cancels of orders on one pair. */
export interface SpotSinglePairCancels {
  /** All orders are of one pair, as when it is left out. */
  batchMode?: 'single' | undefined;
  /** Trading pair of all orders, e.g. `BTCUSDT`. */
  symbol: string;
  /** Up to 50 orders, all by `orderId` or all by `clientOid`. A pair in a row would be ignored. */
  orderList: Targets<{ symbol?: undefined }>;
}

/** Cancels of orders on several pairs. */
export interface SpotManyPairCancels {
  /** Each order names its own pair. */
  batchMode: 'multiple';
  /** Ignored in this mode: each row names its own pair. */
  symbol?: string | undefined;
  /** Up to 50 orders, each with its pair, all by `orderId` or all by `clientOid`. */
  orderList: Targets<{
    /** Trading pair of this order, e.g. `BTCUSDT`. */
    symbol: string;
  }>;
}

/** Parameters of {@link spotBatchCancelOrders}. */
export type SpotBatchCancelOrdersParams = SpotSinglePairCancels | SpotManyPairCancels;

/** What became of each cancel. */
export type SpotBatchCancelOrdersResult = SpotBatchResult;

/**
 * Cancels up to 50 spot orders in one request.
 *
 * The call succeeds even when every cancel was refused: look at `failureList`. Name all orders by `orderId` or all by
 * `clientOid`: when a batch mixes the two, the exchange fails the rows that have a `clientOid` only.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for an empty list or more than 50 orders.
 * @throws {@link BitgetError} `api/rejected` when the whole request is refused.
 * @see https://www.bitget.com/api-doc/spot/trade/Batch-Cancel-Orders
 * @example
 * ```ts
 * import { spotBatchCancelOrders } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { failureList } = await call(transport, spotBatchCancelOrders, {
 *   symbol: 'BTCUSDT',
 *   orderList: [{ clientOid: 'grid-1' }, { clientOid: 'grid-2' }],
 * });
 * for (const { clientOid, errorMsg } of failureList) console.error(clientOid, errorMsg);
 * ```
 */
export const spotBatchCancelOrders: Endpoint<SpotBatchCancelOrdersParams, SpotBatchCancelOrdersResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/spot/trade/batch-cancel-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: {
    symbol: 'string',
    batchMode: 'string',
    orderList: { required: true, max: 50, items: { symbol: 'string', orderId: 'string', clientOid: 'string' } },
  },
};
