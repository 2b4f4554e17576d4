import type { RecordedCandle } from './RecordedCandle.js';

/** A price over time, and what the market at large trades at each step. */
export interface RecordedPath {
  priceAt(at: number): bigint;
  /** In lots; one at least. */
  sizeAt(at: number): bigint;
  /** When the first candle begins. */
  readonly began: number;
}

/**
 * Walks through recorded candles: from the open to one extreme, to the other, to the close; first to the one that is the
 * nearer when the candle rises or falls. Both extremes and the close are met on steps of the tape, so that the candles made
 * of its trades are the recorded ones.
 */
export function createRecordedPath(candles: readonly RecordedCandle[], stepMs: number): RecordedPath {
  const [first, second] = candles as readonly [RecordedCandle, RecordedCandle];
  const lengthMs = second.at - first.at;
  const steps = Math.floor(lengthMs / stepMs);
  /** The last candle that has begun. */
  const candleAt = (at: number): RecordedCandle => {
    let [low, high] = [0, candles.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((candles[middle] as RecordedCandle).at <= at) low = middle;
      else high = middle - 1;
    }
    return candles[low] as RecordedCandle;
  };
  const stepIn = (candle: RecordedCandle, at: number): number => Math.floor((at - candle.at) / stepMs);
  return {
    began: first.at,
    priceAt: (at) => {
      const candle = candleAt(at);
      return priceIn(candle, Math.max(0, stepIn(candle, at)), steps);
    },
    sizeAt: (at) => {
      const candle = candleAt(at);
      const step = stepIn(candle, at);
      if (step < 0 || step >= steps) return 1n;
      const even = candle.volume / BigInt(steps);
      const size = step === 0 ? candle.volume - even * BigInt(steps - 1) : even;
      // A price that nothing was traded at would not show.
      return size > 0n ? size : 1n;
    },
  };
}

function priceIn({ open, high, low, close }: RecordedCandle, step: number, steps: number): bigint {
  const [near, far] = close >= open ? [low, high] : [high, low];
  const [third, twoThirds, last] = [Math.ceil((steps - 1) / 3), Math.ceil(((steps - 1) * 2) / 3), steps - 1];
  if (step >= last) return close;
  if (step >= twoThirds) return between(far, close, step - twoThirds, last - twoThirds);
  if (step >= third) return between(near, far, step - third, twoThirds - third);
  return between(open, near, step, third);
}

function between(from: bigint, to: bigint, part: number, whole: number): bigint {
  return whole === 0 ? to : from + ((to - from) * BigInt(part)) / BigInt(whole);
}
