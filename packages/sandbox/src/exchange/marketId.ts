import type { MarketCategory } from './Market.js';

/** What tells a pair from all others: symbols alone do not. */
export function marketId(category: MarketCategory, symbol: string): string {
  return `${category} ${symbol}`;
}
