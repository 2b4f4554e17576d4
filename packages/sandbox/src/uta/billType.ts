import type { Bill } from '../exchange/createLedger.js';

const TYPES: { readonly [businessType: string]: string } = {
  'transfer-in': 'TRANSFER_IN',
  'transfer-out': 'TRANSFER_OUT',
  buy: 'BUY_DEAL',
  sell: 'SELL_DEAL',
  force_buy: 'BURST_BUY_SSM',
  force_sell: 'BURST_SELL_SSM',
  force_close_long: 'BURST_CLOSE_LONG',
  force_close_short: 'BURST_CLOSE_SHORT',
  append_margin: 'FIXED_INCREASE_MARGIN',
  reduce_margin: 'FIXED_REDUCE_MARGIN',
  risk_captital_user_transfer: 'LIQ_FEE',
};

/** What V3 calls a line in the history of an account. What its own list of kinds does not have keeps its name. */
export function billType({ category, businessType, size }: Bill): string {
  if (category === 'SPOT') return size < 0n ? 'ORDER_DEALT_FROZEN_OUT' : 'ORDER_DEALT_IN';
  if (businessType === 'contract_settle_fee') return `CONTRACT_MAIN_SETTLE_FEE_USER_${size < 0n ? 'OUT' : 'IN'}`;
  return TYPES[businessType] ?? businessType.toUpperCase();
}
