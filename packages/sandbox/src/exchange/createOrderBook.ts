import { createSortedTree, type SortedTree } from './createSortedTree.js';
import type { SpotOrder } from './SpotOrder.js';

/** The resting orders of one pair: by price, and at one price by time. */
export interface OrderBook {
  add(order: SpotOrder): void;
  remove(order: SpotOrder): void;
  /** The order that is matched first on a side. */
  best(side: 'buy' | 'sell'): SpotOrder | undefined;
  /** The orders of a side, best first. */
  orders(side: 'buy' | 'sell'): Iterable<SpotOrder>;
  /** Price in ticks and open lots of each level, best first. */
  levels(side: 'buy' | 'sell', limit: number): [price: bigint, lots: bigint][];
}

/** Makes an empty book. */
export function createOrderBook(): OrderBook {
  const sides: { readonly [S in 'buy' | 'sell']: SortedTree<Set<SpotOrder>> } = {
    // The best bid is the highest, the best ask the lowest: the trees are sorted so that the best comes first.
    buy: createSortedTree((a, b) => (a > b ? -1 : a < b ? 1 : 0)),
    sell: createSortedTree((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
  };
  function* orders(side: 'buy' | 'sell'): Generator<SpotOrder> {
    for (const level of sides[side].values()) yield* level;
  }
  return {
    add: (order) => {
      const tree = sides[order.side];
      const level = tree.get(order.price);
      if (level) level.add(order);
      else tree.set(order.price, new Set([order]));
    },
    remove: (order) => {
      const tree = sides[order.side];
      const level = tree.get(order.price);
      if (level?.delete(order) && level.size === 0) tree.delete(order.price);
    },
    best: (side) => {
      for (const order of orders(side)) return order;
      return undefined;
    },
    orders,
    levels: (side, limit) => {
      const found: [bigint, bigint][] = [];
      for (const [price, level] of sides[side].entries()) {
        if (found.length >= limit) break;
        found.push([price, [...level].reduce((lots, order) => lots + order.size - order.filled, 0n)]);
      }
      return found;
    },
  };
}
