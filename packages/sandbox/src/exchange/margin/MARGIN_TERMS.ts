/** How margin accounts may borrow; the same for every coin. Shares are in millionths. */
export const MARGIN_TERMS = {
  /** Assets are so many times the equity at most. */
  leverage: 3n,
  /** Interest of an hour, of what was borrowed. */
  hourlyRate: 10n,
  /** What must be there beyond the debts. */
  maintenance: 50_000n,
  /** Amounts have so many digits after the point. */
  digits: 8,
} as const;
