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
  status: string;
  stockName: string;
  /** Amount. */
  quantity: number | string;
  executedQuantity: number | string;
  /** Price of one, in quote coin. */
  price: number | string;
  executedPrice: number | string;
  submittedAt: string;
  side: string;
  symbol: string;
  orderType: string;
  lastDone: number | string;
  /** Price at which it starts. */
  triggerPrice: number | string;
  msg: string;
  tag: string;
  timeInForce: string;
  expireDate: string;
  updatedAt: string;
  triggerAt: string;
  trailingAmount: number | string;
  trailingPercent: number | string;
  limitOffset: number | string;
  triggerStatus: string;
  currency: string;
  outsideRth: string;
  /** Your words to the other side. */
  remark: string;
  limitDepthLevel: number;
  triggerCount: number;
  monitorPrice: DecimalString;
}
