/** Up to what value a position may be opened with what leverage, and what share of it must be there at least. */
export interface MarginTier {
  /** In whole quote coins; that of the last is the most there may be. */
  readonly upTo: bigint;
  readonly maxLeverage: number;
  /** In millionths of the value of the whole position. */
  readonly maintenance: bigint;
}

/** One table for all pairs; the exchange has one for each. */
export const MARGIN_TIERS: readonly MarginTier[] = [
  { upTo: 150_000n, maxLeverage: 125, maintenance: 4_000n },
  { upTo: 900_000n, maxLeverage: 100, maintenance: 5_000n },
  { upTo: 6_000_000n, maxLeverage: 50, maintenance: 10_000n },
  { upTo: 30_000_000n, maxLeverage: 20, maintenance: 25_000n },
  { upTo: 100_000_000n, maxLeverage: 10, maintenance: 50_000n },
];
