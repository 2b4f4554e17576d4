import type { Ledger } from '../createLedger.js';
import type { Position } from './Position.js';

/** Moves money of the wallet into the margin of a position, or back when it is below 0. */
export function addMargin(ledger: Ledger, position: Position, amount: bigint, businessType: string): void {
  const { wallet, market } = position;
  const coin = market.settleCoin;
  if (amount === 0n) return;
  if (amount > 0n) ledger.freeze(wallet, coin, amount);
  else ledger.release(wallet, coin, -amount);
  position.margin += amount;
  const line = { account: wallet, coin, symbol: market.symbol, groupType: 'margin', fees: 0n };
  ledger.bill({ ...line, businessType, size: amount });
}
