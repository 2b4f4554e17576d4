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
  category: string;
  symbol: string;
  /** Amount, in base coin. */
  qty: DecimalString;
  /** Side of the position. */
  posSide: string;
  status: string;
  tpTriggerBy: string;
  slTriggerBy: string;
  /** Price at which to take the profit. */
  takeProfit: DecimalString;
  /** Price at which to stop the loss. */
  stopLoss: DecimalString;
  tpOrderType: string;
  slOrderType: string;
}
