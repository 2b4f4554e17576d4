import type { MarketCategory } from '../Market.js';

/** One position a pair, or one of each direction. */
export type PositionMode = 'one_way_mode' | 'hedge_mode';

/** How a user trades one pair. */
export interface PairSettings {
  marginMode: 'crossed' | 'isolated';
  /** For crossed positions, and for isolated ones in one-way mode. */
  leverage: number;
  /** For isolated positions of each direction in hedge mode. */
  longLeverage: number;
  shortLeverage: number;
}

/** What a user has set for futures; what was never set is not in it. */
export interface FuturesSettings {
  readonly positionModes: Map<MarketCategory, PositionMode>;
  /** By the id of the market. */
  readonly pairs: Map<string, PairSettings>;
}
