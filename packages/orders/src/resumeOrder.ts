import type { Transport } from '@bitget-kit/transport';
import { checkPending } from './checkPending.js';
import { checkResolveWithin } from './checkResolveWithin.js';
import { conclude } from './engine/conclude.js';
import type { OrderJournal } from './OrderJournal.js';
import type { OrderOutcome } from './OrderOutcome.js';
import type { PendingOrder } from './PendingOrder.js';
import { traceableOf } from './products/traceableOf.js';

/**
 * How the search goes on.
 *
 * @example
 * ```ts
 * import type { ResumeOptions } from '@bitget-kit/orders';
 *
 * const oneLook: ResumeOptions = { resolveWithinMs: 0 };
 * ```
 */
export interface ResumeOptions {
  /** How long to look, ms. Default: 60 s. With 0 there is one round. */
  readonly resolveWithinMs?: number | undefined;
  /** Ends the search; the outcome is then `unknown`. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Goes on looking for an order, transfer or withdrawal whose outcome was `unknown`, or that a journal shows as `intent` after a crash. It never
 * sends the order, only reads. With a journal it writes the outcome down.
 *
 * @throws {@link BitgetError} `request/invalid` for what is no pending order. It rejects for nothing else.
 * @see https://www.bitget.com/api-doc/spot/trade/Get-Order-Info
 * @example
 * ```ts
 * import { type PendingOrder, resumeOrder } from '@bitget-kit/orders';
 * import type { Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * declare const pending: PendingOrder;
 * const { outcome } = await resumeOrder(transport, pending);
 * console.log(outcome);
 * ```
 */
export async function resumeOrder(
  transport: Transport<'read'>,
  pending: PendingOrder,
  { resolveWithinMs = 60_000, signal, journal }: ResumeOptions & { readonly journal?: OrderJournal | undefined } = {},
): Promise<OrderOutcome> {
  checkPending('resumeOrder', pending);
  checkResolveWithin('resumeOrder', resolveWithinMs);
  return conclude(traceableOf(pending.intent), transport, { doubt: pending }, { resolveWithinMs, signal, journal });
}
