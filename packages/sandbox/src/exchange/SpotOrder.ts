import type { Market } from './Market.js';

/** Time in force. */
export type Force = 'gtc' | 'post_only' | 'fok' | 'ioc';

/** A spot order, in ticks and lots. */
export interface SpotOrder {
  readonly orderId: string;
  readonly clientOid: string;
  readonly uid: string;
  readonly market: Market;
  readonly side: 'buy' | 'sell';
  readonly orderType: 'limit' | 'market';
  readonly force: Force;
  /** In ticks; 0 for market orders. */
  readonly price: bigint;
  /** In lots; for a market buy what to spend, in units of 1e-18 of the quote coin. */
  readonly size: bigint;
  readonly createdAt: number;
  /** The text of the size, as it was given. */
  readonly sizeText: string;
  status: 'live' | 'partially_filled' | 'filled' | 'cancelled';
  /** In lots. */
  filled: bigint;
  /** In units of 1e-18 of the quote coin. */
  filledValue: bigint;
  /** In units of 1e-18 of the coin that was received. */
  fee: bigint;
  /** What is still held for it, in units of 1e-18. */
  held: bigint;
  updatedAt: number;
  cancelReason: string;
}

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
