import type { Bill } from '../exchange/createLedger.js';

const TYPES: { readonly [businessType: string]: string } = {
  'transfer-in': 'TRANSFER_IN',
  'transfer-out': 'TRANSFER_OUT',
};

/** What V3 calls a line in the history of an account. What its own list of kinds does not have keeps its name. */
export function billType({ category, businessType, size }: Bill): string {
  if (category === 'SPOT') return size < 0n ? 'ORDER_DEALT_FROZEN_OUT' : 'ORDER_DEALT_IN';
  return TYPES[businessType] ?? businessType.toUpperCase();
}
