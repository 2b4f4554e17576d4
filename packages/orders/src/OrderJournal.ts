import type { OrderOutcome } from './OrderOutcome.js';
import type { PendingOrder } from './PendingOrder.js';

/**
 * One line of the journal.
 *
 * @example
 * ```ts
 * import type { JournalRecord } from '@bitget-kit/orders';
 *
 * const isOpen = ({ state }: JournalRecord): boolean => state === 'intent' || state === 'unknown';
 * ```
 */
export interface JournalRecord {
  readonly clientOid: string;
  /** `intent` before anything is sent; then the outcome. */
  readonly state: 'intent' | OrderOutcome['outcome'];
  /** What {@link resumeOrder} needs, while it is not decided. */
  readonly pending?: PendingOrder | undefined;
  readonly orderId?: string | null | undefined;
  /** On an intent that is sent again: the `createdAt` of the intent that was proved absent. */
  readonly resendOf?: number | undefined;
}

/**
 * Where orders are written down before they are sent, so that a crash loses none. The last record of a `clientOid` counts.
 *
 * @example
 * ```ts
 * import type { JournalRecord, OrderJournal } from '@bitget-kit/orders';
 *
 * declare function append(line: string): Promise<void>;
 * const journal: OrderJournal = { put: (record: JournalRecord) => append(JSON.stringify(record)) };
 * ```
 */
export interface OrderJournal {
  /** Settles when the record is safe. If it fails before sending, nothing is sent. */
  put(record: JournalRecord): void | Promise<void>;
}
