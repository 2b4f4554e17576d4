import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link copySellTraderOrders}. */
export interface CopySellTraderOrdersParams {
  /** Numbers of the copied orders, up to 50. All are sold, or none. */
  trackingNoList: readonly string[];
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/** A word for success. */
export type CopySellTraderOrdersResult = string;

/**
 * Sells what orders bought that others copy.
 *
 * For traders whom others copy.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Close-Tracking
 * @example
 * ```ts
 * import { copySellTraderOrders } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copySellTraderOrders, { trackingNoList: ['1'], symbol: 'BTCUSDT' });
 * ```
 */
export const copySellTraderOrders: Endpoint<CopySellTraderOrdersParams, CopySellTraderOrdersResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/copy/spot-trader/order-close-tracking',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: {
    trackingNoList: { items: 'string', max: 50, required: true },
    symbol: 'string!',
  },
};
