import type { Collateral } from './createCollateral.js';
import type { PositionStore } from './createPositionStore.js';

/** What settlement and all that is built on it share. */
export interface FuturesBase {
  readonly positions: PositionStore;
  readonly collateral: Collateral;
}
