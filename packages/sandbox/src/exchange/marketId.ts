import type { MarketCategory } from './Market.js';

/** What tells a pair from all others, as symbols alone do not; likewise a `clientOid`, which is of one kind of market. */
export function marketId(category: MarketCategory, name: string): string {
  return `${category} ${name}`;
}
