import type { Endpoint } from '@bitget-kit/transport';
import type { SpotBatchResult } from './SpotBatchResult.js';

/** Parameters of {@link spotBatchCancelPlanOrders}. */
export interface SpotBatchCancelPlanOrdersParams {
  /** Pairs, e.g. `BTCUSDT`. Left out: **all**. */
  symbolList?: readonly string[] | undefined;
}

/** What comes back. */
export type SpotBatchCancelPlanOrdersResult = SpotBatchResult;

/**
 * Cancels all plan orders of some pairs, or of every pair.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/plan/Batch-Cancel-Plan-Order
 * @example
 * ```ts
 * import { spotBatchCancelPlanOrders } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, spotBatchCancelPlanOrders, { symbolList: ['BTCUSDT'] });
 * console.log(result);
 * ```
 */
export const spotBatchCancelPlanOrders: Endpoint<
  SpotBatchCancelPlanOrdersParams,
  SpotBatchCancelPlanOrdersResult,
  'trade'
> = {
  method: 'POST',
  path: '/api/v2/spot/trade/batch-cancel-plan-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: {
    symbolList: { items: 'string' },
  },
};
