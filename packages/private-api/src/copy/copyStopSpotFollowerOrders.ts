import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link copyStopSpotFollowerOrders}. */
export interface CopyStopSpotFollowerOrdersParams {
  /** Numbers of the copied orders, up to 50. All are let go of, or none. */
  trackingNoList: readonly string[];
}

/** A word for success. */
export type CopyStopSpotFollowerOrdersResult = string;

/**
 * Lets go of copied orders: what they bought stays yours, and is copied no more.
 *
 * For those who copy a trader.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Stop-Order
 * @example
 * ```ts
 * import { copyStopSpotFollowerOrders } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copyStopSpotFollowerOrders, { trackingNoList: ['1'] });
 * ```
 */
export const copyStopSpotFollowerOrders: Endpoint<
  CopyStopSpotFollowerOrdersParams,
  CopyStopSpotFollowerOrdersResult,
  'trade'
> = {
  method: 'POST',
  path: '/api/v2/copy/spot-follower/stop-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    trackingNoList: { items: 'string', max: 50, required: true },
  },
};
