import type { Market } from './Market.js';
import type { OrderRequest } from './OrderRequest.js';
import type { Trailing } from './Trailing.js';

/** As much of it as tells when it fires. */
export type TriggerTerms = Pick<Trigger, 'direction' | 'triggerPrice' | 'trailing'> & {
  readonly request: Pick<OrderRequest, 'side'>;
};

/** An order that waits for a price before it is placed: a plan order, a take-profit, a stop-loss. */
export interface Trigger {
  readonly id: string;
  readonly uid: string;
  readonly market: Market;
  readonly clientOid: string;
  /** What kind of order it is to the user, as the product's own lists name it; `plan` on spot. */
  readonly kind: string;
  /** In ticks. */
  triggerPrice: bigint;
  /** It fires when the price comes up to the trigger, or down to it. */
  direction: 'up' | 'down';
  /** Only for one that follows the price: the trigger price is where it begins to. */
  trailing?: Trailing | undefined;
  /** Which price it looks at, as it was asked for: here both are the price that the market makes. */
  triggerBy: 'last' | 'mark';
  /** The user's own words that the order to come does not keep, for lists. */
  asked: { readonly [name: string]: string };
  /** Futures only: what is placed closes all that there is of the position then. */
  readonly wholePosition?: boolean | undefined;
  /** What is placed then. */
  request: OrderRequest;
  status: 'live' | 'executed' | 'failed' | 'cancelled';
  /** The order that was placed; empty until then. */
  orderId: string;
  /** Why it failed: the code of the refusal. */
  failure: string;
  /** Another that is cancelled when this one fires: of a take-profit and a stop-loss only one may act. */
  siblingId?: string | undefined;
  /** The order that brought it along. */
  readonly parentId?: string | undefined;
  readonly createdAt: number;
  updatedAt: number;
}
