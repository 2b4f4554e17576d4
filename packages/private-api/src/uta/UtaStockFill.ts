/**
 * One fill.
 *
 * @example
 * ```ts
 * import type { UtaStockFill } from '@bitget-kit/private-api/uta';
 *
 * export type Fields = keyof UtaStockFill;
 * ```
 */
export interface UtaStockFill {
  /** Id of the order. */
  orderId: string;
  tradeId: string;
  symbol: string;
  tradeDoneAt: string;
  /** Amount. */
  quantity: number | string;
  /** Price of one, in quote coin. */
  price: number | string;
}
