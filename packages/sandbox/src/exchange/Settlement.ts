import type { Order } from './Order.js';
import type { OrderRequest } from './OrderRequest.js';

/** Two orders that meet. */
export interface Meeting {
  readonly taker: Order;
  readonly maker: Order;
  /** In ticks: that of the order that rested. */
  readonly price: bigint;
  readonly lots: bigint;
}

/** What one side of a trade came to. */
export interface SettledSide {
  readonly fee: bigint;
  readonly feeCoin: string;
  readonly profit: bigint;
}

/** How a kind of market moves money. Matching itself is the same for all. */
export interface Settlement {
  /**
   * Takes what an order may cost out of what is available; gives how much.
   *
   * @throws {@link ApiFailure} when it is not there.
   */
  hold(request: OrderRequest): bigint;
  /** Takes what an order held before it was released, when it is to stay as it was after all. */
  restore(order: Order, held: bigint): void;
  /** How many lots an order still wants at a price. */
  wanted(order: Order, price: bigint): bigint;
  /** Moves what a trade moves, for buyer and seller. Sizes and states of the orders are the matcher's. */
  settle(meeting: Meeting): { readonly buyer: SettledSide; readonly seller: SettledSide };
  /** After a trade, or a change in place: gives back what the order no longer needs. */
  trim(order: Order): void;
  /** The order is over: gives back all that it holds. */
  release(order: Order): void;
}
