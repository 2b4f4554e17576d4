import type { Transport } from '@bitget-kit/transport';
import type { OrderJournal } from '../OrderJournal.js';
import type { OrderOutcome } from '../OrderOutcome.js';
import type { Traceable } from '../products/Followed.js';
import type { Doubt, Thrown } from './judge.js';
import { record } from './record.js';
import { resolve } from './resolve.js';

/** How a doubt is followed up. */
export interface FollowUp {
  readonly resolveWithinMs: number;
  readonly journal?: OrderJournal | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Makes an outcome of what the first answer said, by looking where it decided nothing, and writes it down. */
export async function conclude(
  product: Traceable,
  transport: Transport<'read'>,
  first: OrderOutcome | Doubt | Thrown,
  { resolveWithinMs, journal, signal }: FollowUp,
): Promise<OrderOutcome> {
  if ('thrown' in first) {
    await record(journal, first.outcome);
    throw first.thrown;
  }
  const outcome =
    'doubt' in first
      ? await resolve(product, transport, first.doubt, { resolveWithinMs, signal, error: first.error })
      : first;
  await record(journal, outcome);
  return outcome;
}
