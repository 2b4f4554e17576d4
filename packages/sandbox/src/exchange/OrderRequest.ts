import type { Market } from './Market.js';
import type { Force } from './SpotOrder.js';

/** A checked order, in ticks and lots. */
export interface OrderRequest {
  readonly uid: string;
  readonly market: Market;
  readonly side: 'buy' | 'sell';
  readonly orderType: 'limit' | 'market';
  readonly force: Force;
  /** In ticks; 0 for market orders. */
  readonly price: bigint;
  /** In lots; for a market buy what to spend, in units of 1e-18 of the quote coin. */
  readonly size: bigint;
  /** The text of the size, as it was given. */
  readonly sizeText: string;
  readonly clientOid: string;
}
