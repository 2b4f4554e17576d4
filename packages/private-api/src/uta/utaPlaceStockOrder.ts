import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaPlaceStockOrder}. */
export interface UtaPlaceStockOrderParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
  /** Limit, market, either of them once a price is reached (`LIT`, `MIT`), or trailing by an amount or per cent. */
  orderType: 'LO' | 'MO' | 'LIT' | 'MIT' | 'TSLPAMT' | 'TSLPPCT';
  /** Whether it buys or sells. With a capital here. */
  side: 'Buy' | 'Sell';
  /** Shares. */
  submittedQuantity: DecimalString;
  /** For the day, until cancelled, or until `expireDate`. */
  timeInForce: 'Day' | 'GoodTilCanceled' | 'GoodTilDate';
  /** Limit price, in the currency of the stock. */
  submittedPrice?: DecimalString | undefined;
  /** Price at which it starts. */
  triggerPrice?: DecimalString | undefined;
  /** How far its limit price lies from the trigger price, in the currency of the stock. */
  limitOffset?: DecimalString | undefined;
  /** How far the price must turn back, in the currency of the stock. */
  trailingAmount?: DecimalString | undefined;
  /** How far the price must turn back, in per cent. */
  trailingPercent?: DecimalString | undefined;
  /** Day on which it ends, for orders that hold until a date. */
  expireDate?: string | undefined;
  /** Whether it holds outside of regular hours. */
  outsideRth?: 'RTHOnly' | 'AnyTime' | 'Overnight' | undefined;
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
export interface UtaPlaceStockOrderResult {
  /** Id of the order. */
  orderId: string;
  /** Your own id of the order. */
  clientOid: string;
  /** Symbol of the stock, e.g. `AAPL.US`. */
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
