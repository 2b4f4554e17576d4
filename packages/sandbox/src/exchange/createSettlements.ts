import type { Ledger } from './createLedger.js';
import type { OrderStore } from './createOrderStore.js';
import { createSpotSettlement } from './createSpotSettlement.js';
import { createFuturesSettlement } from './futures/createFuturesSettlement.js';
import { createPositionTrading } from './futures/createPositionTrading.js';
import type { FuturesBase } from './futures/FuturesBase.js';
import type { Market } from './Market.js';
import type { Settlement } from './Settlement.js';

/** What settlements work with. */
export interface SettlementParts extends FuturesBase {
  readonly ledger: Ledger;
  readonly orders: OrderStore;
  readonly now: () => number;
  readonly nextId: () => string;
}

/** How each kind of market is settled. */
export function createSettlements(parts: SettlementParts): (market: Market) => Settlement {
  const spot = createSpotSettlement(parts.ledger);
  const futures = createFuturesSettlement({ ...parts, trading: createPositionTrading(parts) });
  return ({ category }) => (category === 'SPOT' ? spot : futures);
}
