import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaModifyStockOrder}. */
export interface UtaModifyStockOrderParams {
  /** Id of the order. */
  orderId: string;
  /** Shares. */
  quantity: DecimalString;
  /** Price of one, in quote coin. */
  price?: DecimalString | undefined;
  /** Price at which it starts. */
  triggerPrice?: DecimalString | undefined;
  /** How far its limit price lies from the trigger price, in the currency of the stock. */
  limitOffset?: DecimalString | undefined;
  /** How far the price must turn back, in the currency of the stock. */
  trailingAmount?: DecimalString | undefined;
  /** How far the price must turn back, in per cent. */
  trailingPercent?: DecimalString | undefined;
  /** Level of the book that its price follows. */
  limitDepthLevel?: number | string | undefined;
  /** How often the price must reach the trigger. */
  triggerCount?: number | string | undefined;
  /** Price that is watched, in the currency of the stock. */
  monitorPrice?: DecimalString | undefined;
  /** Your words to the other side. */
  remark?: string | undefined;
}

/** What comes back. */
export interface UtaModifyStockOrderResult {
  /** Id of the order. */
  orderId: string;
  /** Your own id of the order. */
  clientOid: string;
  /** Symbol of the stock, e.g. `AAPL.US`. */
  symbol: string;
}

/**
 * Changes price and quantity of a stock order that is open.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaModifyStockOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaModifyStockOrder, { orderId: '1', quantity: '10' });
 * console.log(result);
 * ```
 */
export const utaModifyStockOrder: Endpoint<UtaModifyStockOrderParams, UtaModifyStockOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/stockplus/trade/modify-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    orderId: 'string!',
    quantity: 'decimal!',
    price: 'decimal',
    triggerPrice: 'decimal',
    limitOffset: 'decimal',
    trailingAmount: 'decimal',
    trailingPercent: 'decimal',
    limitDepthLevel: 'integer',
    triggerCount: 'integer',
    monitorPrice: 'decimal',
    remark: 'string',
  },
};
