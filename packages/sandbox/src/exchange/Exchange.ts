import type { Ledger } from './createLedger.js';
import type { OrderBook } from './createOrderBook.js';
import type { OrderStore } from './createOrderStore.js';
import type { Tape } from './createTape.js';
import type { Triggers } from './createTriggers.js';
import type { Futures } from './futures/Futures.js';
import type { Market, MarketCategory } from './Market.js';
import type { Margin } from './margin/Margin.js';
import type { Order } from './Order.js';
import type { OrderRequest } from './OrderRequest.js';
import type { Presets } from './Presets.js';
import type { State } from './State.js';
import type { User } from './User.js';
import type { Watcher } from './Watcher.js';

/** Where one pair is traded. */
export interface Venue {
  readonly market: Market;
  readonly book: OrderBook;
  readonly tape: Tape;
}

/** What may be changed about an order that rests. */
export interface Amendment {
  readonly price: bigint;
  readonly size: bigint;
  readonly sizeText: string;
  /** Left out: they stay. */
  readonly presets?: Presets | undefined;
}

/** The exchange behind the HTTP of the sandbox. */
export interface Exchange {
  readonly seed: number;
  readonly state: State;
  readonly ledger: Ledger;
  /** Orders and fills of users; those of the market maker are not kept. */
  readonly orders: OrderStore;
  readonly triggers: Triggers;
  /** Positions, and what users have set for them. */
  readonly futures: Futures;
  /** Borrowing of margin accounts. */
  readonly margin: Margin;
  /** All pairs, in the order they were given. */
  readonly markets: readonly Market[];
  /** Every coin that there is. */
  readonly coins: ReadonlySet<string>;
  /** Who waits for times and prices. */
  readonly watchers: Watcher[];
  /** A pair with its book as of now. */
  venue(category: MarketCategory, symbol: string): Venue | undefined;
  user(uid: string): User;
  now(): number;
  /** An id that is greater than every one before. */
  nextId(): string;
  place(request: OrderRequest): Order;
  /** Trades a whole order with the house at a price, past the book: a liquidation. */
  takeOver(request: OrderRequest, price: bigint): Order;
  cancel(order: Order, reason: string): void;
  /** Changes an order in place. Unless it only becomes smaller, it loses its place in time, and may trade at once. */
  amend(order: Order, change: Amendment): void;
  /** Lets the market come to the orders that wait for it. */
  advance(): void;
}
