/** What happened between two moments, in ticks, lots, and units of 1e-18 of the quote coin. */
export interface TapeSpan {
  readonly open: bigint;
  readonly high: bigint;
  readonly low: bigint;
  readonly close: bigint;
  readonly volume: bigint;
  readonly value: bigint;
}
