import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link spotCancelSymbolOrders}. */
export interface SpotCancelSymbolOrdersParams {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
}

/** The answer comes before the cancels: it names the pair, not the orders. */
export interface SpotCancelSymbolOrdersResult {
  /** Pair whose orders are being cancelled. */
  symbol: string;
}

/**
 * Cancels all open orders on one spot pair.
 *
 * The exchange works on it after it has answered. Whether an order was cancelled or filled before is found in
 * `spotGetOrderHistory`.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/trade/Cancel-Symbol-Orders
 * @example
 * ```ts
 * import { spotCancelSymbolOrders } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, spotCancelSymbolOrders, { symbol: 'BTCUSDT' });
 * ```
 */
export const spotCancelSymbolOrders: Endpoint<SpotCancelSymbolOrdersParams, SpotCancelSymbolOrdersResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/spot/trade/cancel-symbol-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: { symbol: 'string!' },
};
