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
  /** Id of the fill. */
  tradeId: string;
  /** Symbol of the stock, e.g. `AAPL.US`. */
  symbol: string;
  /** When it was filled; no client says in which unit. */
  tradeDoneAt: string;
  /** Shares. */
  quantity: number | string;
  /** Price of one, in quote coin. */
  price: number | string;
}
