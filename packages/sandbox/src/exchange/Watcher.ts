import type { Venue } from './Exchange.js';
import type { Fill } from './Fill.js';
import type { Order } from './Order.js';

/**
 * Something that waits for a time or a price: plan orders, positions that may be liquidated. The market is lived through
 * second by second while anything waits, but a second in which nobody is touched costs next to nothing.
 */
export interface Watcher {
  /** Whether it waits for anything on a pair. */
  isWaiting(venue: Venue): boolean;
  /** As long as the price, in ticks, stays between these two and the time before `due`, it need not be told. */
  quiet(venue: Venue): {
    readonly above?: bigint | undefined;
    readonly below?: bigint | undefined;
    readonly due?: number;
  };
  /** The market makes this price now; called with the book quoted. */
  tick(venue: Venue, price: bigint): void;
  /** An order of a user was filled, wholly or in part. */
  onFill?(fill: Fill): void;
  /** All that an order could trade at once has been traded. */
  afterMatch?(): void;
  /** An order of a user is over. */
  onEnd?(order: Order): void;
}
