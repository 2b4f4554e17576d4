import type { Transport } from '@bitget-kit/transport';
import { resolve } from './engine/resolve.js';
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
 * sends the order, only reads. Never rejects.
 *
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
export function resumeOrder(
  transport: Transport<'read'>,
  pending: PendingOrder,
  { resolveWithinMs = 60_000, signal }: ResumeOptions = {},
): Promise<OrderOutcome> {
  return resolve(traceableOf(pending.intent), transport, pending, { resolveWithinMs, signal });
}
