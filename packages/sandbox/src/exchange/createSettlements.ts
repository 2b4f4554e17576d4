import type { Ledger } from './createLedger.js';
import { createSpotSettlement } from './createSpotSettlement.js';
import type { Market } from './Market.js';
import type { Settlement } from './Settlement.js';

/** How each kind of market is settled. */
export function createSettlements(ledger: Ledger): (market: Market) => Settlement {
  const spot = createSpotSettlement(ledger);
  return () => spot;
}
