import type { Order } from './Order.js';

/** One user's side of a trade. */
export interface Fill {
  /** Of this side of the trade alone. */
  readonly id: string;
  /** Both sides have the same. */
  readonly tradeId: string;
  readonly order: Order;
  /** In ticks. */
  readonly price: bigint;
  /** In lots. */
  readonly size: bigint;
  readonly scope: 'taker' | 'maker';
  /** In units of 1e-18 of `feeCoin`. */
  readonly fee: bigint;
  readonly feeCoin: string;
  /** Realised profit, in units of 1e-18 of the settlement coin; 0 on spot. */
  readonly profit: bigint;
  readonly at: number;
}
