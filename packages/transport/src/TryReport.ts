/** How one try ended, as far as it is known: for the limiter, the listener, and the question whether to try again. */
export interface TryReport {
  /** No answer of the exchange came: not even one that refuses. */
  lost: boolean;
  status?: number;
  apiCode?: string;
  /** What is left of the endpoint's limit. */
  remaining?: number | undefined;
  /** How long to stay away, if a header said so, ms. */
  retryAfterMs?: number | undefined;
  /** Present exactly after a 429: how long to stay away, 0 if nothing was said. */
  penaltyMs?: number | undefined;
}
