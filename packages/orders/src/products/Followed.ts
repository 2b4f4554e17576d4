import type { CallOptions, Permission, Transport } from '@bitget-kit/transport';
import type { FoundOrder } from '../FoundOrder.js';
import type { OrderIntent } from '../OrderIntent.js';

/** The ids that the exchange answers with; null where it gives none. */
export interface PlacedIds {
  readonly orderId?: string | null | undefined;
  readonly clientOid?: string | null | undefined;
}

/** Where something that was sent may be found. */
export interface Sources {
  /** What is open. Asked first: its answer dates the round. */
  readonly open: () => Promise<readonly FoundOrder[]>;
  /** Everything else: what is done, and the thing by its own id where that can be asked. */
  readonly others: readonly (() => Promise<readonly FoundOrder[]>)[];
}

/** What can be found again. */
export interface Traceable {
  /** @param since what was created before is of no interest, ms. */
  readonly sources: (transport: Transport<'read'>, intent: OrderIntent, since: number, options: CallOptions) => Sources;
}

/** How something is sent that must not be lost or doubled, and how it is found again. `G` is the permission that sending needs. */
export interface Followed<Order, G extends Permission = 'trade'> extends Traceable {
  /** Why one of this kind cannot be followed; undefined when it can. */
  readonly refuse: (order: Order) => string | undefined;
  readonly scope: (order: Order) => string | undefined;
  /** Undefined: the answer proves nothing. */
  readonly place: (transport: Transport<G>, order: Order, options: CallOptions) => Promise<PlacedIds | undefined>;
}
