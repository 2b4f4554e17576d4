import { ApiFailure } from '../../ApiFailure.js';
import type { Ledger } from '../createLedger.js';
import { addMargin } from './addMargin.js';
import type { Collateral } from './createCollateral.js';
import { initialMarginOf } from './initialMarginOf.js';
import type { Position } from './Position.js';

/** Adds margin to an isolated position, or takes away what is beyond its initial margin. */
export function changeMargin(
  { ledger, collateral }: { readonly ledger: Ledger; readonly collateral: Collateral },
  position: Position,
  amount: bigint,
): void {
  const { uid, wallet, market, marginMode, leverage } = position;
  if (marginMode === 'crossed') {
    throw new ApiFailure('40875', 'Whole position mode does not support margin adjustment');
  }
  if (amount > collateral.spare({ uid, wallet, coin: market.settleCoin })) {
    throw new ApiFailure('40800', 'Insufficient amount of margin');
  }
  if (amount < 0n && position.margin + amount < initialMarginOf(position, leverage)) {
    throw new ApiFailure('40801', 'Cannot exceed the maximum transferable deposit amount');
  }
  addMargin(ledger, position, amount, amount > 0n ? 'append_margin' : 'reduce_margin');
}
