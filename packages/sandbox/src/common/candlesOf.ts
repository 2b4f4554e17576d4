import type { Venue } from '../exchange/Exchange.js';
import type { TapeSpan } from '../exchange/TapeSpan.js';

/** Which candles are wanted. */
export interface CandleRange {
  readonly lengthMs: number;
  readonly now: number;
  readonly limit: number;
  readonly startTime?: number | undefined;
  readonly endTime?: number | undefined;
  /** Without the one that is not over yet. */
  readonly closedOnly: boolean;
}

/** A candle: when it begins, and what was traded in it. */
export interface Candle {
  readonly at: number;
  readonly span: TapeSpan;
}

/** Candles, oldest first: that order, and that both bounds of the time count in, are guesses. */
export function candlesOf({ tape }: Venue, range: CandleRange): Candle[] {
  const { lengthMs, now, limit, startTime = 0, endTime = now, closedOnly } = range;
  const newest = Math.floor(Math.min(endTime, now) / lengthMs);
  const end = (closedOnly ? newest : newest + 1) * lengthMs;
  const first = Math.max(end - limit * lengthMs, startTime);
  const candles: Candle[] = [];
  for (let at = Math.ceil(first / lengthMs) * lengthMs; at < end; at += lengthMs) {
    const span = tape.span(at, Math.min(at + lengthMs, now + 1));
    if (span) candles.push({ at, span });
  }
  return candles;
}
