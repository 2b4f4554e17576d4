import type { RateWindow } from './RateWindow.js';

/** What is remembered of all limits. */
export interface RateState {
  readonly buckets: Map<string, RateBucket>;
  /** Until when an address is shut out, ms. */
  readonly bannedUntil: Map<string, number>;
}

/** One limit: whose, and on what, is its name. */
export interface RateBucket {
  readonly window: RateWindow;
  requests: number;
  violations: number;
}
