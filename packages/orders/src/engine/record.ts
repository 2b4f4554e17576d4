import type { OrderJournal } from '../OrderJournal.js';
import type { OrderOutcome } from '../OrderOutcome.js';

/** Writes an outcome down. The order may exist: whatever the journal does, the caller must hear of it. */
export async function record(journal: OrderJournal | undefined, outcome: OrderOutcome): Promise<void> {
  const { clientOid, outcome: state } = outcome;
  const pending = outcome.outcome === 'unknown' ? outcome.pending : undefined;
  const orderId = outcome.outcome === 'accepted' ? outcome.orderId : undefined;
  try {
    await journal?.put({ clientOid, state, pending, orderId });
  } catch {
    // The last record says `intent`: after a restart the order is looked for once more, which does no harm.
  }
}
