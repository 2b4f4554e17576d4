import type { Ledger } from './createLedger.js';
import type { OrderBook } from './createOrderBook.js';
import type { OrderStore } from './createOrderStore.js';
import type { Tape } from './createTape.js';
import type { Market } from './Market.js';
import type { OrderRequest } from './OrderRequest.js';
import type { SpotOrder } from './SpotOrder.js';

/** One pair: its rules, its book and its trades. */
export interface Venue {
  readonly market: Market;
  readonly book: OrderBook;
  readonly tape: Tape;
}

/** A transfer or withdrawal that was carried out. */
export interface Movement {
  readonly id: string;
  readonly uid: string;
  readonly clientOid: string;
  readonly coin: string;
  readonly amount: bigint;
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** The spot exchange: pairs, balances, orders, fills. */
export interface Exchange {
  readonly ledger: Ledger;
  /** The names of the pairs. */
  readonly symbols: readonly string[];
  /** A pair with its book as of now. */
  venue(symbol: string): Venue | undefined;
  /** Every coin that there is. */
  readonly coins: ReadonlySet<string>;
  /** Orders and fills of users; those of the market maker are not kept. */
  readonly orders: OrderStore;
  /** Oldest first. */
  readonly transfers: Movement[];
  readonly withdrawals: Movement[];
  now(): number;
  /** An id that is greater than every one before. */
  nextId(): string;
  place(request: OrderRequest): SpotOrder;
  cancel(order: SpotOrder, reason: string): void;
  /** Lets the market come to the orders that wait for it. */
  advance(): void;
}
