import type { MarketMaker } from './createMarketMaker.js';
import type { OrderBook } from './createOrderBook.js';
import type { OrderStore } from './createOrderStore.js';
import type { Venue } from './Exchange.js';
import { HOUSE } from './HOUSE.js';
import type { State } from './State.js';
import type { Watcher } from './Watcher.js';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
/** What is longer ago than this is lived through by the minute. */
const FINE_MS = 86_400_000;

/** The clockwork's view of the exchange. */
export interface ClockworkParts {
  readonly state: State;
  readonly venues: readonly Venue[];
  readonly orders: OrderStore;
  readonly watchers: readonly Watcher[];
  readonly maker: MarketMaker;
  /** The time outside. */
  readonly clock: () => number;
}

/** Lets time pass. */
export interface Clockwork {
  /** The time inside: that of the clock, but for what happens while the past is lived through. */
  now(): number;
  /** Lives through all that has happened since the last time, pair by pair within each second. */
  advance(): void;
}

/** Makes it. */
export function createClockwork({ state, venues, orders, watchers, maker, clock }: ClockworkParts): Clockwork {
  let living: number | undefined;
  const isWaiting = (venue: Venue): boolean =>
    orders.isWaiting(venue.market) || watchers.some((watcher) => watcher.isWaiting(venue));
  const tick = (venue: Venue, at: number): boolean => {
    const price = venue.tape.priceAt(at);
    if (isQuiet(venue, watchers, price, at)) return false;
    living = at;
    maker.quote(venue, at);
    for (const watcher of watchers) watcher.tick(venue, price);
    return true;
  };
  const live = (now: number): void => {
    let waiting = venues.filter(isWaiting);
    for (let at = stepAfter(state.livedTo, now); at <= now && waiting.length > 0; at = stepAfter(at, now)) {
      const touched = waiting.filter((venue) => tick(venue, at));
      if (touched.length > 0) waiting = venues.filter(isWaiting);
    }
  };
  return {
    now: () => living ?? clock(),
    advance: () => {
      const now = clock();
      try {
        if (now >= state.livedTo + SECOND_MS) live(now);
      } finally {
        living = undefined;
      }
      state.livedTo = Math.max(state.livedTo, Math.floor(now / SECOND_MS) * SECOND_MS);
    },
  };
}

/** The next moment to be lived through: a whole second, or a whole minute when it is long ago. */
function stepAfter(at: number, now: number): number {
  const step = at < now - FINE_MS ? MINUTE_MS : SECOND_MS;
  return (Math.floor(at / step) + 1) * step;
}

/** Whether nobody is touched: the price comes to no resting order of a user, and nobody who watches waits for it. */
function isQuiet(venue: Venue, watchers: readonly Watcher[], price: bigint, at: number): boolean {
  const [bid, ask] = [bestOfUsers(venue.book, 'buy'), bestOfUsers(venue.book, 'sell')];
  if ((bid !== undefined && price <= bid) || (ask !== undefined && price >= ask)) return false;
  return watchers.every((watcher) => {
    if (!watcher.isWaiting(venue)) return true;
    const { above, below, due = Number.POSITIVE_INFINITY } = watcher.quiet(venue);
    return at < due && (above === undefined || price > above) && (below === undefined || price < below);
  });
}

/** The market maker has some 25 orders on a side, so a user's best one is soon found. */
function bestOfUsers(book: OrderBook, side: 'buy' | 'sell'): bigint | undefined {
  for (const order of book.orders(side)) if (order.uid !== HOUSE.maker) return order.price;
  return undefined;
}
