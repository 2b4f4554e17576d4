import type { Endpoint } from '@bitget-kit/transport';
import type { SpotOrderChange, SpotOrderChangeOutcome } from './SpotOrderChange.js';

/** Parameters of {@link spotModifyOrder}. */
export type SpotModifyOrderParams = SpotOrderChange;

/** Whether the change worked: see `success`. */
export type SpotModifyOrderResult = SpotOrderChangeOutcome;

/**
 * Changes a resting limit order: cancels it and places a new one with the price and size given.
 *
 * **Look at `success`:** a change that failed answers as well, without an error. The two steps can part: the old order
 * may be cancelled and the new one refused, for want of balance or for a `newClientOid` that is in use. After a failure,
 * or an error with `context.outcome: 'unknown'`, look up both.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for a missing parameter or a number where money is a string.
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses the whole request.
 * @see https://www.bitget.com/api-doc/spot/trade/Cancel-Replace-Order
 * @example
 * ```ts
 * import { spotModifyOrder } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { success, msg } = await call(transport, spotModifyOrder, {
 *   symbol: 'BTCUSDT',
 *   clientOid: 'grid-1',
 *   newClientOid: 'grid-1b',
 *   price: '49500',
 *   size: '0.001',
 * });
 * if (success !== 'success') console.error(msg);
 * ```
 */
export const spotModifyOrder: Endpoint<SpotModifyOrderParams, SpotModifyOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/spot/trade/cancel-replace-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'place',
  check: {
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
};
