import { createOpenCounts } from './createOpenCounts.js';
import type { Fill } from './Fill.js';
import type { Market, MarketCategory } from './Market.js';
import type { Order } from './Order.js';
import type { State } from './State.js';

/** How many there are, of all users. */
export interface OrderCounts {
  readonly orders: number;
  readonly openOrders: number;
  readonly fills: number;
}

/** What a `clientOid` is unique in: a margin account trades spot pairs with ids of its own. */
export type IdCategory = MarketCategory | 'MARGIN';

/** Orders and fills by user, found without looking through all of them. */
export interface OrderStore {
  add(order: Order): void;
  /** An order is over. */
  close(order: Order): void;
  addFill(fill: Fill): void;
  /** All orders of a user, oldest first. */
  ofUser(uid: string): readonly Order[];
  /** The open orders of a user, oldest first. */
  openOf(uid: string): readonly Order[];
  fillsOf(uid: string): readonly Fill[];
  byId(uid: string, orderId: string): Order | undefined;
  /** The latest order with that id: one whose order is over may be used again. */
  byClientOid(uid: string, category: IdCategory, clientOid: string): Order | undefined;
  /** How many orders of a wallet are open on a pair. */
  openCount(wallet: string, market: Market): number;
  /** Whether an order of a user rests on a pair. */
  isWaiting(market: Market): boolean;
  /** All open orders of all users. */
  open(): Order[];
  counts(): OrderCounts;
}

/** The orders and fills of one user, oldest first, and ways to find one. */
export interface UserOrders {
  readonly all: Order[];
  readonly open: Set<Order>;
  readonly fills: Fill[];
  readonly byId: Map<string, Order>;
  readonly byClientOid: Map<string, Order>;
}

/** Makes an empty store. */
export function createOrderStore({ orders: users }: Pick<State, 'orders'>): OrderStore {
  const openCounts = createOpenCounts();
  const user = (uid: string): UserOrders => {
    const known = users.get(uid) ?? createUserOrders();
    users.set(uid, known);
    return known;
  };
  const count = (of: (user: UserOrders) => number): number =>
    [...users.values()].reduce((sum, one) => sum + of(one), 0);
  for (const { open } of users.values()) for (const order of open) openCounts.add(order);
  return {
    add: (order) => {
      const { all, open, byId, byClientOid } = user(order.uid);
      all.push(order);
      open.add(order);
      byId.set(order.orderId, order);
      byClientOid.set(idKey(order.loanType ? 'MARGIN' : order.market.category, order.clientOid), order);
      openCounts.add(order);
    },
    close: (order) => {
      if (user(order.uid).open.delete(order)) openCounts.remove(order);
    },
    addFill: (fill) => user(fill.order.uid).fills.push(fill),
    ofUser: (uid) => user(uid).all,
    openOf: (uid) => [...user(uid).open],
    fillsOf: (uid) => user(uid).fills,
    byId: (uid, orderId) => user(uid).byId.get(orderId),
    byClientOid: (uid, category, clientOid) => user(uid).byClientOid.get(idKey(category, clientOid)),
    openCount: openCounts.of,
    isWaiting: (market) => openCounts.on(market) > 0,
    open: () => [...users.values()].flatMap(({ open }) => [...open]),
    counts: () => ({
      orders: count(({ all }) => all.length),
      openOrders: count(({ open }) => open.size),
      fills: count(({ fills }) => fills.length),
    }),
  };
}

function idKey(category: IdCategory, clientOid: string): string {
  return `${category} ${clientOid}`;
}

function createUserOrders(): UserOrders {
  return { all: [], open: new Set(), fills: [], byId: new Map(), byClientOid: new Map() };
}
