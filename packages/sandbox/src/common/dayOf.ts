import type { Venue } from '../exchange/Exchange.js';

const DAY_MS = 86_400_000;

/** The last 24 hours of a pair and the best of its book, in ticks, lots, and units of 1e-18 of the quote coin. */
export interface Day {
  readonly last: bigint;
  readonly open: bigint;
  readonly high: bigint;
  readonly low: bigint;
  /** The first price since midnight UTC. */
  readonly openUtc: bigint;
  readonly volume: bigint;
  readonly value: bigint;
  readonly bid: readonly [price: bigint, lots: bigint];
  readonly ask: readonly [price: bigint, lots: bigint];
}

/** Sums up a day; where nothing was traded, every price is the one that the market makes. */
export function dayOf({ book, tape }: Venue, now: number): Day {
  const day = tape.span(now - DAY_MS, now + 1);
  const sinceMidnight = tape.span(Math.floor(now / DAY_MS) * DAY_MS, now + 1) ?? day;
  const last = day?.close ?? tape.priceAt(now);
  return {
    last,
    open: day?.open ?? last,
    high: day?.high ?? last,
    low: day?.low ?? last,
    openUtc: sinceMidnight?.open ?? last,
    volume: day?.volume ?? 0n,
    value: day?.value ?? 0n,
    bid: book.levels('buy', 1)[0] ?? [0n, 0n],
    ask: book.levels('sell', 1)[0] ?? [0n, 0n],
  };
}
