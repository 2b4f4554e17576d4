import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';
import type { UtaFuturesCategory } from './UtaCategory.js';

/**
 * One strategy order.
 *
 * @example
 * ```ts
 * import type { UtaStrategyOrder } from '@bitget-kit/private-api/uta';
 *
 * export type Fields = keyof UtaStrategyOrder;
 * ```
 */
export interface UtaStrategyOrder {
  /** The exchange's id of the order. */
  orderId: string;
  /** Your own id of the order. */
  clientOid: string;
  /** Category, in capitals. */
  category: UtaFuturesCategory | (string & {});
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Amount, in base coin. */
  qty: DecimalString;
  /** Side of the position. */
  posSide: 'long' | 'short' | (string & {});
  /** The price that is watched: of the last trade, or the mark price. */
  triggerType?: 'takeProfit' | 'stopLoss' | (string & {}) | undefined;
  /** The price that the take profit watches. */
  tpTriggerBy: 'market' | 'mark' | (string & {});
  /** The price that the stop loss watches. */
  slTriggerBy: 'market' | 'mark' | (string & {});
  /** Price at which the take profit starts, in quote coin. */
  takeProfit: DecimalString;
  /** Price at which the stop loss starts, in quote coin. */
  stopLoss: DecimalString;
  /** What the take profit sends. */
  tpOrderType: 'limit' | 'market' | (string & {});
  /** What the stop loss sends. */
  slOrderType: 'limit' | 'market' | (string & {});
  /** Price of the take profit, for `limit`. */
  tpLimitPrice: DecimalString;
  /** Price of the stop loss, for `limit`. */
  slLimitPrice: DecimalString;
  /** When it was made, ms since the epoch. */
  createdTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  updatedTime: TimestampMsString;
  /** State of the order. */
  status?: 'cancelled' | 'pending' | 'success' | 'failed' | 'submitting' | (string & {}) | undefined;
  /** The price that is watched: of the last trade, or the mark price. */
  triggerBy?: 'market' | 'mark' | (string & {}) | undefined;
  /** Price at which it starts, in quote coin. */
  triggerPrice?: DecimalString | undefined;
  /** What is sent when it starts. */
  triggerOrderType?: 'limit' | 'market' | (string & {}) | undefined;
  /** Price of the order that is then sent, for `limit`. */
  triggerOrderPrice?: DecimalString | undefined;
}
