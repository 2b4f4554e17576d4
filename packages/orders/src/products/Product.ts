import type { CallOptions, Transport } from '@bitget-kit/transport';
import type { FoundOrder } from '../FoundOrder.js';
import type { OrderIntent } from '../OrderIntent.js';
import type { Followed, PlacedIds } from './Followed.js';

/** An order of a batch that was not placed, in the exchange's words. */
export interface FailedItem {
  readonly clientOid?: string | null | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

/** What the exchange says of the orders of a batch. An order may be in neither list. */
export interface BatchItems {
  readonly placed: readonly PlacedIds[];
  readonly failed: readonly FailedItem[];
}

/** Which market an order is in: all that is needed besides its id. */
export type Market = Pick<OrderIntent, 'scope' | 'symbol'>;

/** What differs between lines of products. `Batch` is a batch of orders, each with its `clientOid`. */
export interface Product<Order, Batch = never> extends Followed<Order> {
  readonly placeBatch: (transport: Transport<'trade'>, batch: Batch, options: CallOptions) => Promise<BatchItems>;
  /** Asks for the order to be cancelled; by the exchange's id when it is known. */
  readonly cancel: (
    transport: Transport<'trade'>,
    intent: Market & { readonly clientOid?: string | undefined },
    orderId: string | undefined,
    options: CallOptions,
  ) => Promise<unknown>;
  /** The order with this id of the exchange; undefined when no list has it. */
  readonly find: (
    transport: Transport<'read'>,
    market: Market,
    orderId: string,
    options: CallOptions,
  ) => Promise<FoundOrder | undefined>;
}
