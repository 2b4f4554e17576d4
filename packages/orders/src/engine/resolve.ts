import type { BitgetError } from '@bitget-kit/errors';
import type { Transport } from '@bitget-kit/transport';
import type { OrderOutcome } from '../OrderOutcome.js';
import type { PendingOrder } from '../PendingOrder.js';
import type { Traceable } from '../products/Followed.js';
import { createSearch } from './createSearch.js';
import { finalAfter } from './finality.js';
import { lookUp } from './lookUp.js';
import { pause } from './pause.js';

/** How the search for an order goes on. */
export interface ResolveOptions {
  readonly resolveWithinMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Why the outcome is unknown, if somebody said so. */
  readonly error?: BitgetError | undefined;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/** Looks for an order until there is evidence, time is up, or it is aborted. Sends nothing but reads. Never rejects. */
export async function resolve(
  product: Traceable,
  transport: Transport<'read'>,
  given: PendingOrder,
  { resolveWithinMs, signal, error }: ResolveOptions,
): Promise<OrderOutcome> {
  const { clock } = transport;
  const { intent, assumptions, duplicate } = given;
  const startedAt = clock.monotonic();
  const search = createSearch(given);
  for (let lookUps = 1; ; lookUps += 1) {
    const finding = await lookUp(product, transport, given, { signal });
    const common = { clientOid: intent.clientOid, intent, assumptions };
    if (finding.kind === 'hit') {
      const [found, ...duplicates] = finding.orders;
      const evidence = { lookUps, found, missedAt: search.missedAt() };
      return { ...common, evidence, outcome: 'accepted', orderId: found.orderId, duplicates };
    }
    const isAbsent = search.provesAbsence(finding);
    const evidence = { lookUps, missedAt: search.missedAt() };
    if (isAbsent) {
      // Where the id was taken by an order from before, ours was refused for that.
      return { ...common, evidence, outcome: 'rejected', basis: duplicate ? 'refused' : 'absent', error };
    }
    const waitMs = nextPause(lookUps, transport.now(), search.decisiveAt());
    const left = resolveWithinMs - (clock.monotonic() - startedAt);
    if (signal?.aborted || finding.kind === 'hopeless' || left < waitMs) {
      const pending = search.pending();
      return { ...common, evidence, outcome: 'unknown', pending, finalAfter: finalAfter(pending) };
    }
    await pause(transport, waitMs, signal);
  }
}

/** Ever longer pauses, but no longer than until the next answer can decide something. */
function nextPause(round: number, now: number, decisive: number): number {
  const backoff = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (round - 1));
  return decisive > now ? Math.max(FIRST_PAUSE_MS, Math.min(backoff, decisive - now)) : backoff;
}
