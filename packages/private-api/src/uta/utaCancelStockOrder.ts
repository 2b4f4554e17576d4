import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaCancelStockOrder}. */
export interface UtaCancelStockOrderParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
  /** Id of the order. */
  orderId?: string | undefined;
  /** Your own id of the order. */
  clientOid?: string | undefined;
}

/** What comes back. */
export interface UtaCancelStockOrderResult {
  /** Id of the order. */
  orderId: string;
  /** Your own id of the order. */
  clientOid: string;
  /** Symbol of the stock, e.g. `AAPL.US`. */
  symbol: string;
}

/**
 * Cancels an order for a stock, by `orderId` or `clientOid`.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaCancelStockOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCancelStockOrder, { symbol: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaCancelStockOrder: Endpoint<UtaCancelStockOrderParams, UtaCancelStockOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/stockplus/trade/cancel-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  stability: 'observed',
  check: {
    symbol: 'string!',
    orderId: 'string',
    clientOid: 'string',
  },
};
