import type { Assumptions } from './Assumptions.js';
import type { OrderIntent } from './OrderIntent.js';

/**
 * An order whose outcome is not known yet. Plain JSON: write it down, read it back after a restart, and give it to
 * {@link resumeOrder}.
 *
 * @example
 * ```ts
 * import { type PendingOrder, resumeOrder } from '@bitget-kit/orders';
 * import type { Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * declare const line: string;
 * const result = await resumeOrder(transport, JSON.parse(line) as PendingOrder);
 * console.log(result.outcome);
 * ```
 */
export interface PendingOrder {
  readonly version: 1;
  readonly intent: OrderIntent;
  /** The timestamps that it was signed with, ms. */
  readonly sent: readonly number[];
  /** Whether `sent` is all there is. False in a record that was written before sending: then `notAfter` counts as well. */
  readonly complete: boolean;
  /** The exchange said that the id was taken: an order with it exists, ours or an older one. */
  readonly duplicate: boolean;
  readonly assumptions: Assumptions;
}
