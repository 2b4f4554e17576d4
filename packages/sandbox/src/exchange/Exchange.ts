import type { Ledger } from './createLedger.js';
import type { OrderBook } from './createOrderBook.js';
import type { Tape } from './createTape.js';
import type { Market } from './Market.js';
import type { Force, SpotFill, SpotOrder } from './SpotOrder.js';

/** Who the market maker is, and where fees and what leaves the exchange go. Users cannot have these names. */
export const HOUSE: { readonly maker: string; readonly fees: string; readonly outside: string } = {
  maker: '~maker',
  fees: '~fees:spot',
  outside: '~outside:spot',
};

/** A checked order, in ticks and lots. */
export interface OrderRequest {
  readonly uid: string;
  readonly market: Market;
  readonly side: 'buy' | 'sell';
  readonly orderType: 'limit' | 'market';
  readonly force: Force;
  readonly price: bigint;
  readonly size: bigint;
  readonly sizeText: string;
  readonly clientOid: string;
}

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
  readonly venues: ReadonlyMap<string, Venue>;
  /** Orders of users, oldest first; those of the market maker are not kept. */
  readonly orders: readonly SpotOrder[];
  readonly fills: readonly SpotFill[];
  readonly transfers: Movement[];
  readonly withdrawals: Movement[];
  now(): number;
  nextId(): string;
  place(request: OrderRequest): SpotOrder;
  cancel(order: SpotOrder, reason: string): void;
  /** Brings the market maker's quotes up to now. */
  advance(): void;
}

/** The ledger's account of a user's spot wallet. */
export function spotAccount(uid: string): string {
  return `${uid}:spot`;
}
