import type { Permission, Transport } from '@bitget-kit/transport';
import type { OrderOutcome } from '../OrderOutcome.js';
import type { PendingOrder } from '../PendingOrder.js';
import type { Followed } from '../products/Followed.js';
import { conclude, type FollowUp } from './conclude.js';
import { judgeAnswer, judgeFailure } from './judge.js';
import { intentRecord, noteSent } from './noteSent.js';

/** What is checked and ready to be written down and sent. */
export interface Submission<Order, G extends Permission> extends FollowUp {
  readonly product: Followed<Order, G>;
  readonly order: Order;
  readonly pending: PendingOrder;
  readonly sendWithinMs: number;
  readonly validForMs?: number | undefined;
  /** When the one was meant that this is sent again for. */
  readonly resendOf?: number | undefined;
}

/** Writes the order down, sends it, judges what comes back, and looks for it when that decides nothing. */
export async function submit<Order, G extends Permission = 'trade'>(
  transport: Transport<'read' | G>,
  { product, order, pending, sendWithinMs, validForMs, resendOf, ...followUp }: Submission<Order, G>,
): Promise<OrderOutcome> {
  const { journal, signal } = followUp;
  await journal?.put(intentRecord(pending, resendOf));
  const { sent, onSigned } = noteSent([pending], followUp, resendOf);
  const after = { ...pending, sent, complete: true };
  const placing = product.place(transport as Transport<G>, order, { signal, sendWithinMs, validForMs, onSigned });
  const first = await placing.then(
    (ids) => judgeAnswer(ids, after),
    (error: unknown) => judgeFailure(error, after),
  );
  return conclude(product, transport as Transport<'read'>, first, followUp);
}
