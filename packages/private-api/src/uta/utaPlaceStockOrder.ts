import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaPlaceStockOrder}. */
export interface UtaPlaceStockOrderParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
  orderType: 'LO' | 'MO' | 'LIT' | 'MIT' | 'TSLPAMT' | 'TSLPPCT';
  side: 'Buy' | 'Sell';
  submittedQuantity: DecimalString;
  timeInForce: 'Day' | 'GoodTilCanceled' | 'GoodTilDate';
  submittedPrice?: DecimalString | undefined;
  /** Price at which it starts. */
  triggerPrice?: DecimalString | undefined;
  limitOffset?: DecimalString | undefined;
  trailingAmount?: DecimalString | undefined;
  trailingPercent?: DecimalString | undefined;
  expireDate?: string | undefined;
  outsideRth?: 'RTHOnly' | 'AnyTime' | 'Overnight' | undefined;
  limitDepthLevel?: number | string | undefined;
  triggerCount?: number | string | undefined;
  monitorPrice?: DecimalString | undefined;
  /** Your words to the other side. */
  remark?: string | undefined;
}

/** What comes back. */
export interface UtaPlaceStockOrderResult {
  /** Id of the order. */
  orderId: string;
  /** Your own id of the order. */
  clientOid: string;
  symbol: string;
}

/**
 * Places an order for a stock.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaPlaceStockOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaPlaceStockOrder, { symbol: 'AAPL.US', orderType: 'LO', side: 'Buy', submittedQuantity: '1', timeInForce: 'Day' });
 * console.log(result);
 * ```
 */
export const utaPlaceStockOrder: Endpoint<UtaPlaceStockOrderParams, UtaPlaceStockOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/stockplus/trade/place-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string!',
    orderType: 'string!',
    side: 'string!',
    submittedQuantity: 'decimal!',
    timeInForce: 'string!',
    submittedPrice: 'decimal',
    triggerPrice: 'decimal',
    limitOffset: 'decimal',
    trailingAmount: 'decimal',
    trailingPercent: 'decimal',
    expireDate: 'string',
    outsideRth: 'string',
    limitDepthLevel: 'integer',
    triggerCount: 'integer',
    monitorPrice: 'decimal',
    remark: 'string',
  },
};
