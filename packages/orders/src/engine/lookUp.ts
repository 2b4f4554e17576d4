import { isNotFound } from '@bitget-kit/errors';
import type { CallOptions, Transport } from '@bitget-kit/transport';
import type { FoundOrder } from '../FoundOrder.js';
import type { OrderIntent } from '../OrderIntent.js';
import type { PendingOrder } from '../PendingOrder.js';
import type { Traceable } from '../products/Followed.js';
import { dated } from './dated.js';
import { createdSince } from './finality.js';
import { isMistake } from './isMistake.js';

/** What one round of look-ups says. */
export type Finding =
  /** The order, and more of the same id if there are: the oldest first. */
  | { readonly kind: 'hit'; readonly orders: readonly [FoundOrder, ...FoundOrder[]] }
  /**
   * Every source answered, and none has it. `asOf` is the exchange's time of the earliest answer. `reused`: there are
   * orders of the same id from before, so the caller has used the id twice.
   */
  | { readonly kind: 'miss'; readonly asOf: number; readonly reused: boolean }
  /** Some source did not answer, or has an order of this id that is another one: this proves nothing. */
  | { readonly kind: 'void' }
  /** Some source cannot be asked, and never will be: the transport is closed, or may not read. */
  | { readonly kind: 'hopeless' };

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
  const rows = answers.flatMap((answer) => (typeof answer === 'string' ? [] : answer));
  const ours = rows.filter(({ clientOid }) => clientOid === intent.clientOid);
  // A row without a readable time is none from before.
  const recent = ours.filter(({ createdAt }) => !(createdAt > 0 && createdAt < since));
  const [order, ...more] = distinct(recent.filter((row) => isSame(row, intent) && row.createdAt >= since));
  if (order) return { kind: 'hit', orders: [order, ...more] };
  if (answers.includes('hopeless')) return { kind: 'hopeless' };
  const asOf = Math.min(...dates);
  // An order of our id whose symbol, side or time is written in a way that is not known may be ours all the same.
  if (answers.includes('void') || recent.length > 0 || !Number.isFinite(asOf)) return { kind: 'void' };
  return { kind: 'miss', asOf, reused: ours.some((row) => isSame(row, intent)) };
}

/** The rows of a source: none for a listed "not found", which under a status of 500 and above is none. */
async function answerOf(
  source: () => Promise<readonly FoundOrder[]>,
): Promise<readonly FoundOrder[] | 'void' | 'hopeless'> {
  try {
    return await source();
  } catch (error) {
    if (isMistake(error)) return 'hopeless';
    return isNotFound(error) && error.context.status < 500 ? [] : 'void';
  }
}

/** Whether the exchange's symbol and side are those that were meant, however they are spelt. */
function isSame({ symbol, side }: FoundOrder, intent: OrderIntent): boolean {
  return `${symbol} ${side}`.toUpperCase() === `${intent.symbol} ${intent.side}`.toUpperCase();
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
