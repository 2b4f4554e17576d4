import type { SpotFill } from './SpotFill.js';
import type { SpotOrder } from './SpotOrder.js';

/** How many there are, of all users. */
export interface OrderCounts {
  readonly orders: number;
  readonly openOrders: number;
  readonly fills: number;
}

/** Orders and fills by user, found without looking through all of them. */
export interface OrderStore {
  add(order: SpotOrder): void;
  /** An order is over. */
  close(order: SpotOrder): void;
  addFill(fill: SpotFill): void;
  /** All orders of a user, oldest first. */
  ofUser(uid: string): readonly SpotOrder[];
  /** The open orders of a user, oldest first. */
  openOf(uid: string): readonly SpotOrder[];
  fillsOf(uid: string): readonly SpotFill[];
  byId(uid: string, orderId: string): SpotOrder | undefined;
  /** The latest order with that id: one whose order is over may be used again. */
  byClientOid(uid: string, clientOid: string): SpotOrder | undefined;
  /** Whether an order of a user rests on a pair. */
  isWaiting(symbol: string): boolean;
  counts(): OrderCounts;
}

interface UserOrders {
  readonly all: SpotOrder[];
  readonly open: Set<SpotOrder>;
  readonly fills: SpotFill[];
  readonly byId: Map<string, SpotOrder>;
  readonly byClientOid: Map<string, SpotOrder>;
}

/** Makes an empty store. */
export function createOrderStore(): OrderStore {
  const users = new Map<string, UserOrders>();
  const waiting = new Map<string, number>();
  const user = (uid: string): UserOrders => {
    const known = users.get(uid) ?? createUserOrders();
    users.set(uid, known);
    return known;
  };
  const wait = ({ market }: SpotOrder, change: number): void => {
    waiting.set(market.symbol, (waiting.get(market.symbol) ?? 0) + change);
  };
  const count = (of: (user: UserOrders) => number): number =>
    [...users.values()].reduce((sum, one) => sum + of(one), 0);
  return {
    add: (order) => {
      const { all, open, byId, byClientOid } = user(order.uid);
      all.push(order);
      open.add(order);
      byId.set(order.orderId, order);
      byClientOid.set(order.clientOid, order);
      wait(order, 1);
    },
    close: (order) => {
      if (user(order.uid).open.delete(order)) wait(order, -1);
    },
    addFill: (fill) => user(fill.order.uid).fills.push(fill),
    ofUser: (uid) => user(uid).all,
    openOf: (uid) => [...user(uid).open],
    fillsOf: (uid) => user(uid).fills,
    byId: (uid, orderId) => user(uid).byId.get(orderId),
    byClientOid: (uid, clientOid) => user(uid).byClientOid.get(clientOid),
    isWaiting: (symbol) => (waiting.get(symbol) ?? 0) > 0,
    counts: () => ({
      orders: count(({ all }) => all.length),
      openOrders: count(({ open }) => open.size),
      fills: count(({ fills }) => fills.length),
    }),
  };
}

function createUserOrders(): UserOrders {
  return { all: [], open: new Set(), fills: [], byId: new Map(), byClientOid: new Map() };
}
