import { createSortedTree, type SortedTree } from './createSortedTree.js';
import type { Order } from './Order.js';
import type { Side } from './OrderRequest.js';

/** The resting orders of one pair: by price, and at one price by time. */
export interface OrderBook {
  add(order: Order): void;
  remove(order: Order): void;
  /** So many lots of a resting order were traded. */
  take(order: Order, lots: bigint): void;
  /** The order that is matched first on a side. */
  best(side: Side): Order | undefined;
  /** The orders of a side, best first. */
  orders(side: Side): Iterable<Order>;
  /** Price in ticks and open lots of each level, best first. */
  levels(side: Side, limit: number): [price: bigint, lots: bigint][];
}

/** All that rests at one price. The sum is kept, so that a book is shown as quickly with many orders as with few. */
interface Level {
  readonly orders: Set<Order>;
  lots: bigint;
}

/** Makes an empty book. */
export function createOrderBook(): OrderBook {
  const sides: { readonly [S in Side]: SortedTree<Level> } = {
    // The best bid is the highest, the best ask the lowest: the trees are sorted so that the best comes first.
    buy: createSortedTree((a, b) => (a > b ? -1 : a < b ? 1 : 0)),
    sell: createSortedTree((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
  };
  function* orders(side: Side): Generator<Order, undefined> {
    for (const level of sides[side].values()) yield* level.orders;
  }
  return {
    add: (order) => {
      const tree = sides[order.side];
      const level = tree.get(order.price) ?? { orders: new Set(), lots: 0n };
      level.orders.add(order);
      level.lots += order.size - order.filled;
      tree.set(order.price, level);
    },
    remove: (order) => {
      const tree = sides[order.side];
      const level = tree.get(order.price);
      if (!level?.orders.delete(order)) return;
      level.lots -= order.size - order.filled;
      if (level.orders.size === 0) tree.delete(order.price);
    },
    take: (order, lots) => {
      const level = sides[order.side].get(order.price);
      if (level) level.lots -= lots;
    },
    best: (side) => orders(side).next().value,
    orders,
    levels: (side, limit) => {
      const found: [bigint, bigint][] = [];
      for (const [price, { lots }] of sides[side].entries()) {
        if (found.length >= limit) break;
        found.push([price, lots]);
      }
      return found;
    },
  };
}
