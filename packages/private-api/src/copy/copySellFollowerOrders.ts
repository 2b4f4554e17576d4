import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link copySellFollowerOrders}. */
export interface CopySellFollowerOrdersParams {
  /** Numbers of the copied orders, up to 50. All are sold, or none. */
  trackingNoList: readonly string[];
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/** A word for success. */
export type CopySellFollowerOrdersResult = string;

/**
 * Sells what copied orders of one pair bought: all of them, or none.
 *
 * For those who copy a trader.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Order-Close-Tracking
 * @example
 * ```ts
 * import { copySellFollowerOrders } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copySellFollowerOrders, { trackingNoList: ['1'], symbol: 'BTCUSDT' });
 * ```
 */
export const copySellFollowerOrders: Endpoint<CopySellFollowerOrdersParams, CopySellFollowerOrdersResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/copy/spot-follower/order-close-tracking',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: {
    trackingNoList: { items: 'string', max: 50, required: true },
    symbol: 'string!',
  },
};
