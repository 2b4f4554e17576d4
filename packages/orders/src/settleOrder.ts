import type { Transport } from '@bitget-kit/transport';
import { checkPending } from './checkPending.js';
import { checkResolveWithin } from './checkResolveWithin.js';
import { createSearch } from './engine/createSearch.js';
import { finalAfter } from './engine/finality.js';
import { isMistake } from './engine/isMistake.js';
import { isOver } from './engine/isOver.js';
import { lookUp } from './engine/lookUp.js';
import { pause } from './engine/pause.js';
import type { FoundOrder } from './FoundOrder.js';
import { invalidRequest } from './invalidRequest.js';
import type { PendingOrder } from './PendingOrder.js';
import { isOrder } from './products/isOrder.js';
import { productOf } from './products/productOf.js';
import { requireObjects } from './requireObjects.js';
import { requireWord } from './requireWord.js';
import type { ResumeOptions } from './resumeOrder.js';

/**
 * How an unwanted order ended.
 *
 * - `dead`: it is cancelled or filled; `order` says which, and how much was filled.
 * - `absent`: it does not exist and never will.
 * - `unknown`: not found out in time.
 *
 * @example
 * ```ts
 * import type { SettledOrder } from '@bitget-kit/orders';
 *
 * const filled = (settled: SettledOrder): string => (settled.outcome === 'dead' ? settled.order.filled : '0');
 * ```
 */
export type SettledOrder =
  | { readonly outcome: 'dead'; readonly order: FoundOrder; readonly others: readonly FoundOrder[] }
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'unknown'; readonly pending: PendingOrder; readonly finalAfter: number };

/** An order may be cancelled once a second: 45129. */
const CANCEL_EVERY_MS = 1_000;

/**
 * Gets rid of an order whose outcome is not known: cancels it by its `clientOid` once a second, and looks until it is
 * cancelled, filled, or proved absent. "No such order" is no answer before the order could not appear any more.
 *
 * A copy that the network delivers once more after its order has ended becomes another order, which this may no longer see: look again
 * with `resumeOrder` where that matters.
 *
 * An aborted search is `unknown`. Once a cancel is handed over this never rejects.
 *
 * @throws {@link BitgetError} `request/invalid` for a transfer or withdrawal, which cannot be taken back; and as every call does.
 *
 * @see https://www.bitget.com/api-doc/spot/trade/Cancel-Order
 * @example
 * ```ts
 * import { type PendingOrder, settleOrder } from '@bitget-kit/orders';
 * import type { Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * declare const pending: PendingOrder;
 * const settled = await settleOrder(transport, pending, { want: 'dead' });
 * if (settled.outcome === 'dead') console.log(settled.order.state, settled.order.filled);
 * ```
 */
export async function settleOrder(
  transport: Transport<'read' | 'trade'>,
  pending: PendingOrder,
  options: ResumeOptions & { readonly want: 'dead' },
): Promise<SettledOrder> {
  checkPending('settleOrder', pending);
  requireObjects('settleOrder', { options });
  requireWord('settleOrder', 'want', options.want, ['dead']);
  const { resolveWithinMs = 60_000, signal } = options;
  checkResolveWithin('settleOrder', resolveWithinMs);
  const { intent } = pending;
  if (!isOrder(intent))
    throw invalidRequest('settleOrder', 'pending', 'is no order: what moves coins cannot be taken back');
  const { clock } = transport;
  const product = productOf(intent);
  const search = createSearch(pending);
  const startedAt = clock.monotonic();
  let orderId: string | undefined;
  for (let round = 0; ; round += 1) {
    // Its answer proves nothing, except that the call was wrong; the look-up after it does.
    await product.cancel(transport, intent, orderId, { signal }).catch((error: unknown) => {
      if (round === 0 && isMistake(error)) throw error;
    });
    const finding = await lookUp(product, transport, pending, { signal });
    if (finding.kind === 'hit') {
      const alive = finding.orders.find((order) => !isOver(order));
      const [order, ...others] = finding.orders;
      if (!alive) return { outcome: 'dead', order, others };
      orderId = alive.orderId;
    }
    if (search.provesAbsence(finding)) return { outcome: 'absent' };
    const left = resolveWithinMs - (clock.monotonic() - startedAt);
    if (signal?.aborted || finding.kind === 'hopeless' || left < CANCEL_EVERY_MS) {
      return { outcome: 'unknown', pending: search.pending(), finalAfter: finalAfter(search.pending()) };
    }
    await pause(transport, CANCEL_EVERY_MS, signal);
  }
}
