import type { BitgetError } from '@bitget-kit/errors';
import type { Assumptions } from './Assumptions.js';
import type { FoundOrder } from './FoundOrder.js';
import type { OrderEvidence } from './OrderEvidence.js';
import type { OrderIntent } from './OrderIntent.js';
import type { PendingOrder } from './PendingOrder.js';

/** What every outcome says. */
interface Common {
  readonly clientOid: string;
  /** What was meant. */
  readonly intent: OrderIntent;
  /** What was taken for granted to come to it. */
  readonly assumptions: Assumptions;
  /** What it rests on. */
  readonly evidence: OrderEvidence;
}

/**
 * What became of an order.
 *
 * - `accepted`: the exchange has received it. That is not a fill: immediate and post-only orders may be cancelled at once.
 * - `rejected`: it does not exist and never will. `refused` by the exchange's word, `absent` by evidence, `not-sent`
 *   because it never left.
 * - `unknown`: not found out in time. `pending` goes on with it, best after `finalAfter`.
 *
 * @example
 * ```ts
 * import type { OrderOutcome } from '@bitget-kit/orders';
 *
 * const explain = (result: OrderOutcome): string =>
 *   result.outcome === 'rejected' ? `not placed (${result.basis})` : result.outcome;
 * ```
 */
export type OrderOutcome = Common &
  (
    | {
        readonly outcome: 'accepted';
        /** Null where the exchange does not say, as for some reduce-only futures orders. */
        readonly orderId: string | null;
        /** More orders with the same id: the network delivered it more than once. Listed, not prevented. */
        readonly duplicates: readonly FoundOrder[];
      }
    | {
        readonly outcome: 'rejected';
        readonly basis: 'refused' | 'absent' | 'not-sent';
        /** Why, where somebody said so. */
        readonly error?: BitgetError | undefined;
      }
    | {
        readonly outcome: 'unknown';
        readonly pending: PendingOrder;
        /** When no copy of the order can appear any more, in the exchange's time, ms. */
        readonly finalAfter: number;
      }
  );
