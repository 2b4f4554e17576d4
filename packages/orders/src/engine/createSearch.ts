import type { PendingOrder } from '../PendingOrder.js';
import { finalAfter } from './finality.js';
import type { Finding } from './lookUp.js';

/** What the rounds of a search have shown so far. */
export interface Search {
  /** The order, with what the rounds have added. */
  readonly pending: () => PendingOrder;
  /** Adds a round. True when it proves that the order does not exist and never will. */
  readonly provesAbsence: (finding: Finding) => boolean;
  /** When the order was missed, and decisively so; the exchange's time, ms. */
  readonly missedAt: () => readonly number[];
  /** Before this time no round can prove absence; the exchange's time, ms. */
  readonly decisiveAt: () => number;
}

/**
 * Two misses prove absence: both at a time when no copy of the order can come any more, and so far apart that an order that
 * moved between lists in the meantime would have shown.
 *
 * An id that was taken proves an order with it, which may be ours: then nothing proves absence, unless there is an older order
 * that it was taken by. Even then both misses are needed: a copy of ours may have taken it, and not show yet.
 */
export function createSearch(given: PendingOrder): Search {
  const { visibilityMs } = given.assumptions;
  let pending = given;
  const missedAt: number[] = [];
  const decisiveAt = (): number => {
    const [first] = missedAt;
    return first === undefined ? finalAfter(pending) : first + visibilityMs;
  };
  return {
    pending: () => pending,
    missedAt: () => missedAt,
    decisiveAt,
    provesAbsence: (finding) => {
      if (finding.kind !== 'miss') return false;
      pending = completed(pending, finding.asOf);
      if ((pending.duplicate && !finding.reused) || finding.asOf < decisiveAt()) return false;
      return missedAt.push(finding.asOf) > 1;
    },
  };
}

/**
 * After a crash nobody knows what was signed, nor by which clock. All of it was signed before now, and the exchange's own
 * time of an answer says when that is.
 */
function completed(pending: PendingOrder, asOf: number): PendingOrder {
  if (pending.complete) return pending;
  return { ...pending, complete: true, sent: [...pending.sent, Math.max(pending.intent.notAfter, asOf)] };
}
