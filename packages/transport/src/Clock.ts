/** Time, injected so that tests need not wait. Globals are read at call time. */
export interface Clock {
  /** Wall clock, ms since the epoch. */
  now(): number;
  /** Never steps back, ms since an arbitrary start. */
  monotonic(): number;
  /** Calls `fn` once after `ms`; the returned function cancels it. */
  setTimer(ms: number, fn: () => void): () => void;
}
