/**
 * What an order or fill does to the position, as answers word it.
 *
 * - `open`, `close`: hedge mode, by a user's order. `buy_single`, `sell_single`: the same in one-way mode.
 * - `reduce_…`: part of a position liquidated. `burst_…`: all of it.
 * - `offset_…`: long and short set off against each other. `delivery_…`: at the end of a delivery contract.
 * - `dte_sys_adl_…`: auto-deleveraged.
 *
 * @see https://www.bitget.com/api-doc/contract/trade/Get-Order-Details
 * @example
 * ```ts
 * import type { FuturesTradeSide } from '@bitget-kit/private-api/futures';
 *
 * const isForced = (side: FuturesTradeSide): boolean => /^(reduce|burst|dte_sys_adl)_/.test(side);
 * ```
 */
export type FuturesTradeSide =
  | 'open'
  | 'close'
  | 'reduce_close_long'
  | 'reduce_close_short'
  | 'burst_close_long'
  | 'burst_close_short'
  | 'offset_close_long'
  | 'offset_close_short'
  | 'delivery_close_long'
  | 'delivery_close_short'
  | 'dte_sys_adl_close_long'
  | 'dte_sys_adl_close_short'
  | 'buy_single'
  | 'sell_single'
  | 'reduce_buy_single'
  | 'reduce_sell_single'
  | 'burst_buy_single'
  | 'burst_sell_single'
  | 'delivery_buy_single'
  | 'delivery_sell_single'
  | 'dte_sys_adl_buy_in_single_side_mode'
  | 'dte_sys_adl_sell_in_single_side_mode'
  | (string & {});
