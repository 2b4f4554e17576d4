/**
 * What made an order: the user, a take-profit or stop-loss, copy trading, liquidation, delivery. These can be asked for
 * in `futuresGetOrderHistory`.
 *
 * @see https://www.bitget.com/api-doc/contract/trade/Get-Orders-History
 * @example
 * ```ts
 * import type { FuturesOrderSourceFilter } from '@bitget-kit/private-api/futures';
 *
 * const forced: FuturesOrderSourceFilter = 'liquidation';
 * ```
 */
export type FuturesOrderSourceFilter =
  | 'normal'
  | 'market'
  | 'profit_market'
  | 'loss_market'
  | 'Trader_delegate'
  | 'trader_profit'
  | 'trader_loss'
  | 'reverse'
  | 'trader_reverse'
  | 'profit_limit'
  | 'loss_limit'
  | 'liquidation'
  | 'delivery_close_long'
  | 'delivery_close_short'
  | 'pos_profit_limit'
  | 'pos_profit_market'
  | 'pos_loss_limit'
  | 'pos_loss_market';

/**
 * What made an order, as answers word it. `pos_…` belongs to a whole position, `plan_…` to a trigger order,
 * `tracking_…` and `move_…` to trailing ones, `…_chase` to one that follows the price, `strategy_…` to a bot.
 *
 * @see https://www.bitget.com/api-doc/contract/trade/Get-Order-Details
 * @example
 * ```ts
 * import type { FuturesOrderSource } from '@bitget-kit/private-api/futures';
 *
 * const byBot = (source: FuturesOrderSource): boolean => source.startsWith('strategy_');
 * ```
 */
export type FuturesOrderSource =
  | FuturesOrderSourceFilter
  | 'profit_chase'
  | 'loss_chase'
  | 'follower_delegate'
  | 'reduce_offset'
  | 'market_risk'
  | 'plan_limit'
  | 'plan_market'
  | 'strategy_positive'
  | 'strategy_reverse'
  | 'strategy_unlimited'
  | 'move_limit'
  | 'move_market'
  | 'tracking_limit'
  | 'tracking_market'
  | 'strategy_dca_positive'
  | 'strategy_dca_reverse'
  | 'strategy_oco_limit'
  | 'strategy_oco_trigger'
  | 'modify_order_limit'
  | 'strategy_regular_buy'
  | 'strategy_grid_middle'
  | (string & {});
