import type { SpotFill } from './SpotFill.js';
import type { SpotOrder } from './SpotOrder.js';

/** Orders and fills by user, found without looking through all of them. */
export interface OrderStore {
  /** Orders of all users, ever. */
  readonly count: number;
  readonly openCount: number;
  readonly fillCount: number;
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
  let count = 0;
  let openCount = 0;
  let fillCount = 0;
  const user = (uid: string): UserOrders => {
    const known = users.get(uid);
    if (known) return known;
    const fresh = { all: [], open: new Set<SpotOrder>(), fills: [], byId: new Map(), byClientOid: new Map() };
    users.set(uid, fresh);
    return fresh;
  };
  const wait = ({ market }: SpotOrder, change: number): void => {
    openCount += change;
    waiting.set(market.symbol, (waiting.get(market.symbol) ?? 0) + change);
  };
  return {
    get count() {
      return count;
    },
    get openCount() {
      return openCount;
    },
    get fillCount() {
      return fillCount;
    },
    add: (order) => {
      const { all, open, byId, byClientOid } = user(order.uid);
      count += 1;
      all.push(order);
      byId.set(order.orderId, order);
      byClientOid.set(order.clientOid, order);
      open.add(order);
      wait(order, 1);
    },
    close: (order) => {
      if (user(order.uid).open.delete(order)) wait(order, -1);
    },
    addFill: (fill) => {
      fillCount += 1;
      user(fill.order.uid).fills.push(fill);
    },
    ofUser: (uid) => user(uid).all,
    openOf: (uid) => [...user(uid).open],
    fillsOf: (uid) => user(uid).fills,
    byId: (uid, orderId) => user(uid).byId.get(orderId),
    byClientOid: (uid, clientOid) => user(uid).byClientOid.get(clientOid),
    isWaiting: (symbol) => (waiting.get(symbol) ?? 0) > 0,
  };
}
