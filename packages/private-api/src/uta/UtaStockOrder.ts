import type { DecimalString } from '@bitget-kit/transport';

/**
 * One stock order.
 *
 * @example
 * ```ts
 * import type { UtaStockOrder } from '@bitget-kit/private-api/uta';
 *
 * export type Fields = keyof UtaStockOrder;
 * ```
 */
export interface UtaStockOrder {
  /** Id of the order. */
  orderId: string;
  /** State of the order; no client lists the words. */
  status: string;
  /** Name of the stock. */
  stockName: string;
  /** Amount. */
  quantity: number | string;
  /** Shares that were filled. */
  executedQuantity: number | string;
  /** Price of one, in quote coin. */
  price: number | string;
  /** Average price of the fills, in the currency of the stock. */
  executedPrice: number | string;
  /** When it was placed; no client says in which unit. */
  submittedAt: string;
  /** Whether it buys or sells. */
  side: string;
  /** Symbol of the stock, e.g. `AAPL.US`. */
  symbol: string;
  /** Kind of order, as `utaPlaceStockOrder` has it. */
  orderType: string;
  /** Price of the latest trade, in the currency of the stock. */
  lastDone: number | string;
  /** Price at which it starts. */
  triggerPrice: number | string;
  /** What the exchange says of it. */
  msg: string;
  /** Mark of the order; no client lists the words. */
  tag: string;
  /** How long it holds, as `utaPlaceStockOrder` has it. */
  timeInForce: string;
  /** Day on which it ends, for orders that hold until a date. */
  expireDate: string;
  /** When it last changed; no client says in which unit. */
  updatedAt: string;
  /** When it was started; no client says in which unit. */
  triggerAt: string;
  /** How far the price must turn back, in the currency of the stock. */
  trailingAmount: number | string;
  /** How far the price must turn back, in per cent. */
  trailingPercent: number | string;
  /** How far its limit price lies from the trigger price, in the currency of the stock. */
  limitOffset: number | string;
  /** Whether it was started. */
  triggerStatus: string;
  /** Currency, e.g. `USD`. */
  currency: string;
  /** Whether it holds outside of regular hours. */
  outsideRth: string;
  /** Your words to the other side. */
  remark: string;
  /** Level of the book that its price follows. */
  limitDepthLevel: number;
  /** How often the price must reach the trigger. */
  triggerCount: number;
  /** Price that is watched, in the currency of the stock. */
  monitorPrice: DecimalString;
}
