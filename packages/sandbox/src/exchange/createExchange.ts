import { completeExchange } from './completeExchange.js';
import { createClockwork } from './createClockwork.js';
import { createLedger } from './createLedger.js';
import { createMarketMaker } from './createMarketMaker.js';
import { createOrderBook } from './createOrderBook.js';
import { createOrderDesk } from './createOrderDesk.js';
import { createOrderStore } from './createOrderStore.js';
import { createSettlements } from './createSettlements.js';
import { createTape } from './createTape.js';
import type { Exchange, Venue } from './Exchange.js';
import { createCollateral } from './futures/createCollateral.js';
import { createPositionStore } from './futures/createPositionStore.js';
import { isOpen } from './isOpen.js';
import type { Market } from './Market.js';
import { marketId } from './marketId.js';
import type { Order } from './Order.js';
import type { State } from './State.js';
import type { Watcher } from './Watcher.js';

/** What an exchange is made of. */
export interface ExchangeParts {
  readonly seed: number;
  /** Wall clock, ms since the epoch. */
  readonly clock: () => number;
  readonly markets: readonly Market[];
  /** Coins that exist although no pair trades them. */
  readonly coins: readonly string[];
  readonly state: State;
}

/** Makes an exchange that goes on from a state. */
export function createExchange({ seed, clock, markets, coins, state }: ExchangeParts): Exchange {
  const now = (): number => clockwork.now();
  const nextId = createIds(state, now);
  const ledger = createLedger(state, now, nextId);
  const orders = createOrderStore(state);
  const watchers: Watcher[] = [];
  const venues = new Map(markets.map((market) => [market.id, createVenue(market, { seed, state, now })]));
  const venueOf = ({ market }: { readonly market: Market }): Venue => venues.get(market.id) as Venue;
  const positions = createPositionStore(state);
  const mark = (market: Market): bigint => venueOf({ market }).tape.priceAt(now());
  const collateral = createCollateral({ ledger, orders, positions, mark });
  const settlementOf = createSettlements({ ledger, orders, positions, collateral, now, nextId });

  const exchange: Omit<Exchange, 'triggers' | 'futures' | 'margin'> = {
    seed,
    state,
    ledger,
    orders,
    markets,
    coins: new Set([...markets.flatMap(coinsOf), ...coins]),
    watchers,
    venue: (category, symbol) => {
      const venue = venues.get(marketId(category, symbol));
      if (venue) maker.quote(venue, now());
      return venue;
    },
    user: (uid) => state.users.get(uid) ?? { uid, account: 'classic' },
    now,
    nextId,
    ...createOrderDesk({ state, orders, watchers, venueOf, settlementOf, now, nextId }),
    advance: () => clockwork.advance(),
  };
  const maker = createMarketMaker(exchange, seed);
  const clockwork = createClockwork({ state, venues: [...venues.values()], orders, watchers, maker, clock });
  for (const order of restingIn(state, orders.open())) venueOf(order).book.add(order);
  return completeExchange(exchange, { positions, collateral });
}

/** The coins that a pair moves: a future moves only the one it is settled in. */
function coinsOf({ category, baseCoin, quoteCoin, settleCoin }: Market): string[] {
  return category === 'SPOT' ? [baseCoin, quoteCoin] : [settleCoin];
}

function createVenue(
  market: Market,
  { seed, state, now }: Pick<ExchangeParts, 'seed' | 'state'> & { now: () => number },
): Venue {
  const lived = state.trades.get(market.id) ?? [];
  state.trades.set(market.id, lived);
  return {
    market,
    book: createOrderBook(),
    tape: createTape(market, { seed, startedAt: state.startedAt, lived, now }),
  };
}

/** Ids begin with the time and only ever grow, as the exchange's do. */
function createIds(state: State, now: () => number): () => string {
  return () => {
    const least = BigInt(Math.floor(now())) * 1_000_000n;
    state.lastId = (least > state.lastId ? least : state.lastId) + 1n;
    return String(state.lastId);
  };
}

/** What rests in the books of a state, in the order in which it came to rest. */
function restingIn({ quotes }: State, ofUsers: readonly Order[]): Order[] {
  const ofMaker = [...quotes.values()].flatMap(({ orders }) => orders.filter(isOpen));
  return [...ofUsers, ...ofMaker].sort((a, b) => a.rank - b.rank);
}
