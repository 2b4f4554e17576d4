import type { Transport } from '@bitget-kit/transport';
import type { OrderJournal } from '../OrderJournal.js';
import type { OrderOutcome } from '../OrderOutcome.js';
import type { PendingOrder } from '../PendingOrder.js';
import type { Product } from '../products/Product.js';
import { judgeAnswer, judgeFailure } from './judge.js';
import { record } from './record.js';
import { resolve } from './resolve.js';

/** An order that is checked and ready to be written down. */
export interface Submission<Order> {
  readonly product: Product<Order>;
  readonly order: Order;
  readonly pending: PendingOrder;
  readonly sendWithinMs: number;
  readonly resolveWithinMs: number;
  readonly journal?: OrderJournal | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Writes the order down, sends it, judges what comes back, and looks for it when that decides nothing. */
export async function submit<Order>(
  transport: Transport<'read' | 'trade'>,
  { product, order, pending, sendWithinMs, resolveWithinMs, journal, signal }: Submission<Order>,
): Promise<OrderOutcome> {
  await journal?.put({ clientOid: pending.intent.clientOid, state: 'intent', pending });
  const sent: number[] = [];
  const onSigned = (timestamp: number): void => {
    sent.push(timestamp);
  };
  const after = { ...pending, sent, complete: true };
  const first = await product.place(transport, order, { signal, sendWithinMs, onSigned }).then(
    (ids) => judgeAnswer(ids, after),
    (error: unknown) => judgeFailure(error, after),
  );
  if ('thrown' in first) {
    await record(journal, first.outcome);
    throw first.thrown;
  }
  if ('outcome' in first) {
    await record(journal, first);
    return first;
  }
  const outcome = await resolve(product, transport, first.doubt, { resolveWithinMs, signal, error: first.error });
  await record(journal, outcome);
  return outcome;
}
