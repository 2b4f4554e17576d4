import type { Ledger } from '../createLedger.js';
import { smaller } from '../smaller.js';
import { addMargin } from './addMargin.js';
import type { Collateral } from './createCollateral.js';
import { divideUp } from './divideUp.js';
import { notionalOf } from './notionalOf.js';
import type { Position } from './Position.js';

/** Gives a position with automatic margin, before it is lost, what it was opened with once more, as far as the wallet has it. */
export function addAutoMargin(
  parts: { readonly ledger: Ledger; readonly collateral: Collateral },
  position: Position,
): void {
  const { uid, wallet, market, lots, leverage, autoMargin, marginMode } = position;
  if (!autoMargin || marginMode !== 'isolated') return;
  const wanted = divideUp(notionalOf(market, parts.collateral.mark(market), lots), BigInt(leverage));
  const spare = parts.collateral.spare({ uid, wallet, coin: market.settleCoin });
  addMargin(parts.ledger, position, smaller(wanted, spare), 'auto_append_margin');
}
