/** A candle of a recorded history, in ticks and lots. */
export interface RecordedCandle {
  readonly at: number;
  readonly open: bigint;
  readonly high: bigint;
  readonly low: bigint;
  readonly close: bigint;
  readonly volume: bigint;
}
