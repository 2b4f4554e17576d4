import { isNotFound } from '@bitget-kit/errors';
import type { CallOptions, Transport } from '@bitget-kit/transport';
import type { FoundOrder } from '../FoundOrder.js';
import type { PendingOrder } from '../PendingOrder.js';
import type { Traceable } from '../products/Followed.js';
import { dated } from './dated.js';
import { createdSince } from './finality.js';

/** What one round of look-ups says. */
export type Finding =
  /** The order, and more of the same id if there are: the oldest first. */
  | { readonly kind: 'hit'; readonly orders: readonly [FoundOrder, ...FoundOrder[]] }
  /**
   * Every source answered, and none has it. `asOf` is the exchange's time of the earliest answer. `reused`: there are
   * orders of the same id from before, so the caller has used the id twice.
   */
  | { readonly kind: 'miss'; readonly asOf: number; readonly reused: boolean }
  /** Some source did not answer: this proves nothing. */
  | { readonly kind: 'void' };

/** Asks every source once for the order of an intent. Never rejects: what is aborted did not answer. */
export async function lookUp(
  product: Traceable,
  transport: Transport<'read'>,
  pending: PendingOrder,
  options: CallOptions,
): Promise<Finding> {
  const { intent } = pending;
  const since = createdSince(pending);
  const dates: number[] = [];
  const { open, others } = product.sources(dated(transport, dates), intent, since, options);
  // One after the other, so that every later answer is at least as young as the first, also a refusal, which has no date.
  const first = await answerOf(open);
  const answers = [first, ...(await Promise.all(others.map(answerOf)))];
  const same = answers.flatMap((rows) => rows ?? []).filter((row) => isSame(row, pending));
  const hits = distinct(same.filter(({ createdAt }) => createdAt >= since));
  const [order, ...more] = hits;
  if (order) return { kind: 'hit', orders: [order, ...more] };
  const asOf = Math.min(...dates);
  if (answers.includes(undefined) || !Number.isFinite(asOf)) return { kind: 'void' };
  return { kind: 'miss', asOf, reused: same.length > 0 };
}

/** The rows of a source, none for a listed "not found", undefined when it did not answer. */
async function answerOf(source: () => Promise<readonly FoundOrder[]>): Promise<readonly FoundOrder[] | undefined> {
  try {
    return await source();
  } catch (error) {
    return isNotFound(error) ? [] : undefined;
  }
}

function isSame(row: FoundOrder, { intent }: PendingOrder): boolean {
  return row.clientOid === intent.clientOid && row.symbol === intent.symbol && row.side === intent.side;
}

/** Each order once, the oldest first; of two sights of one order the later state counts. */
function distinct(rows: readonly FoundOrder[]): FoundOrder[] {
  const byId = new Map<string, FoundOrder>();
  for (const row of rows) {
    const known = byId.get(row.orderId);
    if (!known || rank(row) >= rank(known)) byId.set(row.orderId, row);
  }
  return [...byId.values()].sort((a, b) => a.createdAt - b.createdAt);
}

function rank({ state }: FoundOrder): number {
  return ['other', 'live', 'part-filled', 'filled', 'cancelled'].indexOf(state);
}
