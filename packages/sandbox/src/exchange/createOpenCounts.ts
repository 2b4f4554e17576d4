import type { Market } from './Market.js';
import type { Order } from './Order.js';

/** How many orders are open, without counting them anew. */
export interface OpenCounts {
  /** An order has opened. */
  add(order: Order): void;
  /** An open order is over. */
  remove(order: Order): void;
  /** Those of a wallet on a pair. */
  of(wallet: string, market: Market): number;
  /** Those of all wallets on a pair. */
  on(market: Market): number;
}

/** Makes counts of no orders. */
export function createOpenCounts(): OpenCounts {
  const markets = new Map<string, number>();
  const wallets = new Map<string, number>();
  const change = ({ market, wallet }: Order, by: number): void => {
    const key = keyOf(wallet, market);
    markets.set(market.id, (markets.get(market.id) ?? 0) + by);
    wallets.set(key, (wallets.get(key) ?? 0) + by);
  };
  return {
    add: (order) => change(order, 1),
    remove: (order) => change(order, -1),
    of: (wallet, market) => wallets.get(keyOf(wallet, market)) ?? 0,
    on: ({ id }) => markets.get(id) ?? 0,
  };
}

function keyOf(wallet: string, { id }: Market): string {
  return `${wallet} ${id}`;
}
