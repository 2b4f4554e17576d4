import type { UtaCategory, UtaOrderChange } from '@bitget-kit/private-api/uta';
import { utaModifyOrder } from '@bitget-kit/private-api/uta';
import { call, type Transport } from '@bitget-kit/transport';
import { judgeAnswer, judgeFailure } from './engine/judge.js';
import { noteSent } from './engine/noteSent.js';
import { watchChange } from './engine/watchChange.js';
import type { OrderFate } from './OrderFate.js';
import type { OrderTarget } from './OrderTarget.js';
import type { PendingOrder } from './PendingOrder.js';
import { prepareOrder } from './prepareOrder.js';
import { requireObjects } from './requireObjects.js';
import { requireOrderId } from './requireOrderId.js';
import type { SubmitOptions } from './SubmitOptions.js';

/**
 * An open order of the unified account, by the exchange's id, and its new price, amount, or both.
 *
 * @example
 * ```ts
 * import type { ModifyRequest } from '@bitget-kit/orders';
 *
 * const cheaper: ModifyRequest = {
 *   change: { symbol: 'BTCUSDT', category: 'SPOT', orderId: '1098394857', price: '49500' },
 * };
 * ```
 */
export interface ModifyRequest {
  readonly change: UtaOrderChange & { orderId: string; symbol: string; category: UtaCategory };
}

/**
 * What became of a change, and of the order.
 *
 * - `made`: the order has been seen with the new terms.
 * - `not-made`: refused, or the order has kept its old terms for longer than the change could still come.
 * - `unknown`: not found out in time.
 *
 * @example
 * ```ts
 * import type { ModifyOutcome } from '@bitget-kit/orders';
 *
 * const restsAtNewTerms = ({ change, order }: ModifyOutcome): boolean =>
 *   change === 'made' && order.outcome === 'alive';
 * ```
 */
export interface ModifyOutcome {
  readonly change: 'made' | 'not-made' | 'unknown';
  /** The order itself. With `autoCancel` a change that fails ends it; it may also have been filled meanwhile. */
  readonly order: OrderFate;
}

/**
 * Changes an open order of the unified account in place, and finds out whether the change was made and what became of the order.
 * An answer means that the change was taken, not that it was made, so the order is looked at until it shows.
 *
 * Needs the permissions `trade` and `read`. Once it is handed over this never rejects. On classic accounts a change is a new order:
 * see {@link replaceOrder}.
 *
 * @throws {@link BitgetError} `request/invalid`, `request/permission-missing` or `config/invalid` as every call does.
 * @throws the signal's reason: then nothing was sent.
 * @see https://www.bitget.com/api-doc/uta/trade/Modify-Order
 * @example
 * ```ts
 * import { modifyOrder } from '@bitget-kit/orders';
 * import type { Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { change, order } = await modifyOrder(transport, {
 *   change: { symbol: 'BTCUSDT', category: 'SPOT', orderId: '1098394857', price: '49500' },
 * });
 * console.log(change, order.outcome);
 * ```
 */
export async function modifyOrder(
  transport: Transport<'read' | 'trade'>,
  request: ModifyRequest & Omit<SubmitOptions, 'journal'>,
): Promise<ModifyOutcome> {
  requireObjects('modifyOrder', { request, change: request?.change });
  requireOrderId('modifyOrder', request.change.orderId);
  const { change, signal, sendWithinMs = 5_000, resolveWithinMs = 60_000, validForMs } = request;
  const { orderId, symbol, category } = change;
  const target: OrderTarget = { product: 'uta', symbol, category, orderId };
  // There is no id for a change: this one names the attempt, and is never sent.
  const meant = { product: 'uta' as const, scope: category, symbol, side: 'modify', clientOid: 'modify' };
  const pending = prepareOrder('modifyOrder', transport, meant, request);
  const { sent, onSigned } = noteSent([pending], { signal });
  const after: PendingOrder = { ...pending, sent, complete: true };
  const first = await call(transport, utaModifyOrder, change, { signal, sendWithinMs, validForMs, onSigned }).then(
    () => judgeAnswer(undefined, after),
    (error: unknown) => judgeFailure(error, after),
  );
  if ('thrown' in first) throw first.thrown;
  const refused = 'outcome' in first;
  return watchChange(transport, { target, change, pending: after, refused, withinMs: resolveWithinMs, signal });
}
