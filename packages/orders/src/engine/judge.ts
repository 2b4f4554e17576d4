import { type BitgetError, isBitgetError } from '@bitget-kit/errors';
import type { OrderEvidence } from '../OrderEvidence.js';
import type { OrderOutcome } from '../OrderOutcome.js';
import type { PendingOrder } from '../PendingOrder.js';
import type { PlacedIds } from '../products/Followed.js';
import { isMistake } from './isMistake.js';
import { isTakenId } from './isTakenId.js';

/** What only look-ups can tell. */
export interface Doubt {
  readonly doubt: PendingOrder;
  readonly error?: BitgetError | undefined;
}

/** A mistake of the caller, or an abort before anything was handed over: it is thrown, and nothing exists. */
export interface Thrown {
  readonly thrown: unknown;
  readonly outcome: OrderOutcome;
}

/** No look-up was needed. */
const ANSWERED: OrderEvidence = { lookUps: 0, missedAt: [] };

/** An answer accepts the order, unless it is about another one or proves nothing. */
export function judgeAnswer(ids: PlacedIds | undefined, pending: PendingOrder): OrderOutcome | Doubt {
  const { clientOid } = pending.intent;
  if (!ids || (ids.clientOid && ids.clientOid !== clientOid)) return { doubt: pending };
  const { assumptions } = pending;
  return {
    outcome: 'accepted',
    clientOid,
    intent: pending.intent,
    assumptions,
    evidence: ANSWERED,
    orderId: ids.orderId || null,
    duplicates: [],
  };
}

/** A failure rejects the order when it proves that, and leaves a doubt otherwise. */
export function judgeFailure(error: unknown, pending: PendingOrder): OrderOutcome | Doubt | Thrown {
  const { intent, assumptions, sent } = pending;
  const common = { clientOid: intent.clientOid, intent, assumptions, evidence: ANSWERED };
  const ours = isBitgetError(error) ? error : undefined;
  if (sent.length === 0) {
    const outcome: OrderOutcome = { ...common, outcome: 'rejected', basis: 'not-sent', error: ours };
    // Too late for the limit, or no signature: that can happen to a right call.
    return ours && !isMistake(ours) ? outcome : { thrown: error, outcome };
  }
  if (isRefusal(error)) return { ...common, outcome: 'rejected', basis: 'refused', error: ours };
  return { doubt: { ...pending, duplicate: isTakenId(error) }, error: ours };
}

/**
 * Whether the exchange itself refuses, and that proves it. Not 40008: too old when it came was this copy, and another that the network
 * made may have come in time. Nor what kept a second try from being sent.
 */
function isRefusal(error: unknown): boolean {
  if (!isBitgetError(error, 'api/rejected')) return false;
  return error.context.outcome === 'rejected' && error.context.apiCode !== '40008';
}
