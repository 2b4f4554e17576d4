import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaModifyCfdOrder}. */
export interface UtaModifyCfdOrderParams {
  /** Id of the order. */
  orderId: string;
  /** Price of one, in quote coin. */
  price?: DecimalString | undefined;
  /** Price at which to take the profit. */
  takeProfit?: DecimalString | undefined;
  /** Price at which to stop the loss. */
  stopLoss?: DecimalString | undefined;
}

/** What comes back. */
export interface UtaModifyCfdOrderResult {
  /** Id of the order. */
  orderId: string;
}

/**
 * Changes price, take profit and stop loss of a CFD order.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaModifyCfdOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaModifyCfdOrder, { orderId: '1' });
 * console.log(result);
 * ```
 */
export const utaModifyCfdOrder: Endpoint<UtaModifyCfdOrderParams, UtaModifyCfdOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/cfd/trade/modify-order',
  access: 'private',
  permission: 'trade',
  stability: 'observed',
  check: {
    orderId: 'string!',
    price: 'decimal',
    takeProfit: 'decimal',
    stopLoss: 'decimal',
  },
};
