/**
 * Kind of an entry in the futures ledger, in the exchange's spelling (also `risk_captital_user_transfer`).
 *
 * - `trans_…`: transfers from and to other accounts.
 * - `open_…`, `close_…`, `buy`, `sell`: trades, in hedge and in one-way mode. `force_…`, `burst_…`: liquidation.
 *   `adl_…`: auto-deleveraging. `delivery_…`: settlement of a delivery contract.
 * - `contract_settle_fee`: funding. `settle_interest`: interest.
 * - `append_margin`, `reduce_margin`, `auto_append_margin`, `adjust_down_lever_append_margin`: margin of a position.
 * - `cash_gift_…`, `bonus_…`: coupons and bonuses. `tracking_…`: copy trading.
 * - `user_exchange_…`: exchange of coins when several are margin.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Get-Account-Bill
 * @example
 * ```ts
 * import type { FuturesBillType } from '@bitget-kit/private-api/futures';
 *
 * const funding: FuturesBillType = 'contract_settle_fee';
 * ```
 */
export type FuturesBillType =
  | 'unknown'
  | 'trans_from_exchange'
  | 'trans_to_exchange'
  | 'trans_from_contract'
  | 'trans_to_contract'
  | 'trans_from_otc'
  | 'trans_to_otc'
  | 'trans_from_cross'
  | 'trans_to_cross'
  | 'trans_from_isolated'
  | 'trans_to_isolated'
  | 'open_long'
  | 'open_short'
  | 'close_long'
  | 'close_short'
  | 'buy'
  | 'sell'
  | 'force_close_long'
  | 'force_close_short'
  | 'force_buy'
  | 'force_sell'
  | 'burst_long_loss_query'
  | 'burst_short_loss_query'
  | 'burst_buy'
  | 'burst_sell'
  | 'adl_close_long'
  | 'adl_close_short'
  | 'adl_buy_in_single_side_mode'
  | 'adl_sell_in_single_side_mode'
  | 'delivery_long'
  | 'delivery_short'
  | 'contract_settle_fee'
  | 'settle_interest'
  | 'append_margin'
  | 'adjust_down_lever_append_margin'
  | 'reduce_margin'
  | 'auto_append_margin'
  | 'cash_gift_issue'
  | 'cash_gift_recycle'
  | 'bonus_issue'
  | 'bonus_recycle'
  | 'bonus_expired'
  | 'tracking_follow_pay'
  | 'tracking_follow_back'
  | 'tracking_trader_income'
  | 'risk_captital_user_transfer'
  | 'user_exchange_buy'
  | 'user_exchange_sell';
