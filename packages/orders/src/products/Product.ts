import type { CallOptions, Transport } from '@bitget-kit/transport';
import type { FoundOrder } from '../FoundOrder.js';
import type { OrderIntent } from '../OrderIntent.js';

/** The ids that the exchange answers with; null where it gives none. */
export interface PlacedIds {
  readonly orderId?: string | null | undefined;
  readonly clientOid?: string | null | undefined;
}

/** Where an order of a product may be found. */
export interface Sources {
  /** Orders that are open. Asked first: its answer dates the round. */
  readonly open: () => Promise<readonly FoundOrder[]>;
  /** Everything else: orders that are done, and the order by its own id where that can be asked. */
  readonly others: readonly (() => Promise<readonly FoundOrder[]>)[];
}

/** What differs between lines of products. */
export interface Product<Order> {
  /** Why an order of this kind cannot be followed; undefined when it can. */
  readonly refuse: (order: Order) => string | undefined;
  readonly scope: (order: Order) => string | undefined;
  readonly place: (transport: Transport<'trade'>, order: Order, options: CallOptions) => Promise<PlacedIds>;
  /** @param since orders created before are of no interest, ms. */
  readonly sources: (transport: Transport<'read'>, intent: OrderIntent, since: number, options: CallOptions) => Sources;
  /** Asks for the order to be cancelled; by the exchange's id when it is known. */
  readonly cancel: (
    transport: Transport<'trade'>,
    intent: OrderIntent,
    orderId: string | undefined,
    options: CallOptions,
  ) => Promise<unknown>;
}
