import type { JournalRecord } from '../OrderJournal.js';
import type { PendingOrder } from '../PendingOrder.js';
import type { FollowUp } from './conclude.js';

/** Notes what a request was signed with. */
export interface SentNote {
  /** The timestamps so far, ms. */
  readonly sent: readonly number[];
  /** Told each of them before the request is handed over. */
  readonly onSigned: (timestamp: number) => Promise<void> | undefined;
}

/**
 * What the journal says must hold for each copy that goes out, also after a crash. An intent holds for timestamps from its own
 * time to its `notAfter`. Where the clock has moved meanwhile, because it was set or synced, the intent is written down once more,
 * with the timestamp, before anything is handed over.
 */
export function noteSent(
  pendings: readonly PendingOrder[],
  { journal, signal }: Pick<FollowUp, 'journal' | 'signal'>,
  resendOf?: number,
): SentNote {
  const sent: number[] = [];
  const writeAgain = async (timestamp: number): Promise<void> => {
    for (const pending of pendings) {
      await journal?.put(intentRecord({ ...pending, sent: [...sent, timestamp] }, resendOf));
    }
    signal?.throwIfAborted();
    sent.push(timestamp);
  };
  const holdsFor = (timestamp: number): boolean =>
    pendings.every(({ intent }) => timestamp >= intent.createdAt && timestamp <= intent.notAfter);
  return {
    sent,
    onSigned: (timestamp) => {
      if (journal && !holdsFor(timestamp)) return writeAgain(timestamp);
      sent.push(timestamp);
      return undefined;
    },
  };
}

/** What is written down before anything is sent. */
export function intentRecord(pending: PendingOrder, resendOf?: number): JournalRecord {
  return { clientOid: pending.intent.clientOid, state: 'intent', pending, resendOf };
}
