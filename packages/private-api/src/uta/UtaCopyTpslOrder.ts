import type { DecimalString } from '@bitget-kit/transport';

/**
 * One take profit and stop loss.
 *
 * @example
 * ```ts
 * import type { UtaCopyTpslOrder } from '@bitget-kit/private-api/uta';
 *
 * export type Fields = keyof UtaCopyTpslOrder;
 * ```
 */
export interface UtaCopyTpslOrder {
  /** Id of the take profit and stop loss. */
  strategyId: string;
  /** Category of the contract. */
  category: string;
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Amount, in base coin. */
  qty: DecimalString;
  /** Side of the position. */
  posSide: string;
  /** State of the order; no client lists the words. */
  status: string;
  /** The price that starts the take profit: of the last trade, or the mark price. */
  tpTriggerBy: string;
  /** The price that starts the stop loss: of the last trade, or the mark price. */
  slTriggerBy: string;
  /** Price at which to take the profit, in quote coin. */
  takeProfit: DecimalString;
  /** Price at which to stop the loss, in quote coin. */
  stopLoss: DecimalString;
  /** At a price, or at that of the market. */
  tpOrderType: string;
  /** At a price, or at that of the market. */
  slOrderType: string;
}
