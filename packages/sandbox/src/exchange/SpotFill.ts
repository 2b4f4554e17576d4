import type { SpotOrder } from './SpotOrder.js';

/** One side of a trade, as its owner sees it. */
export interface SpotFill {
  readonly tradeId: string;
  readonly order: SpotOrder;
  /** In ticks. */
  readonly price: bigint;
  /** In lots. */
  readonly size: bigint;
  readonly scope: 'taker' | 'maker';
  readonly fee: bigint;
  readonly feeCoin: string;
  readonly at: number;
}
