import type { Endpoint } from '@bitget-kit/transport';
import type { SpotOrderKey } from './SpotOrderKey.js';

/** Parameters of {@link spotCancelPlanOrder}. */
export type SpotCancelPlanOrderParams = SpotOrderKey;

/** What comes back. */
export interface SpotCancelPlanOrderResult {
  /** `success`. */
  result: string;
}

/**
 * Cancels a plan order that waits.
 *
 * Permission: `trade`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/plan/Cancel-Plan-Order
 * @example
 * ```ts
 * import { spotCancelPlanOrder } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, spotCancelPlanOrder, { clientOid: 'dip-1' });
 * console.log(result);
 * ```
 */
export const spotCancelPlanOrder: Endpoint<SpotCancelPlanOrderParams, SpotCancelPlanOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/spot/trade/cancel-plan-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: {
    orderId: 'string',
    clientOid: 'string',
  },
};
