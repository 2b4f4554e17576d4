import type { Endpoint } from '@bitget-kit/transport';
import type { SpotOrderChange, SpotOrderChangeOutcome } from './SpotOrderChange.js';

/** Parameters of {@link spotBatchModifyOrders}. */
export interface SpotBatchModifyOrdersParams {
  /** Up to 50 changes, of any pairs. */
  orderList: readonly SpotOrderChange[];
}

/** One row per change. */
export type SpotBatchModifyOrdersResult = SpotOrderChangeOutcome[];

/**
 * Changes up to 50 resting limit orders in one request: cancels each and places a new one.
 *
 * **Look at `success` of each row:** the call succeeds even when every change failed. The two steps of a change can
 * part: an old order may be cancelled and its successor refused. After a failure look up both.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for an empty list, more than 50 changes, or a number where money is a string.
 * @throws {@link BitgetError} `api/rejected` when the whole request is refused.
 * @see https://www.bitget.com/api-doc/spot/trade/Batch-Cancel-Replace-Order
 * @example
 * ```ts
 * import { spotBatchModifyOrders } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const outcomes = await call(transport, spotBatchModifyOrders, {
 *   orderList: [
 *     { symbol: 'BTCUSDT', clientOid: 'grid-1', newClientOid: 'grid-1b', price: '49500', size: '0.001' },
 *     { symbol: 'BTCUSDT', clientOid: 'grid-2', newClientOid: 'grid-2b', price: '48500', size: '0.001' },
 *   ],
 * });
 * for (const { orderId, msg } of outcomes.filter(({ success }) => success !== 'success')) console.error(orderId, msg);
 * ```
 */
export const spotBatchModifyOrders: Endpoint<SpotBatchModifyOrdersParams, SpotBatchModifyOrdersResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/spot/trade/batch-cancel-replace-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'place',
  check: {
    orderList: {
      required: true,
      max: 50,
      items: {
        symbol: 'string!',
        price: 'decimal!',
        size: 'decimal!',
        clientOid: 'string',
        orderId: 'string',
        newClientOid: 'string',
        presetTakeProfitPrice: 'decimal',
        executeTakeProfitPrice: 'decimal',
        presetStopLossPrice: 'decimal',
        executeStopLossPrice: 'decimal',
      },
    },
  },
};
