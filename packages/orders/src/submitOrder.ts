import type { Transport } from '@bitget-kit/transport';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from './Assumptions.js';
import { checkRequest } from './checkRequest.js';
import { submit } from './engine/submit.js';
import { newClientOid } from './newClientOid.js';
import type { OrderJournal } from './OrderJournal.js';
import type { OrderOutcome } from './OrderOutcome.js';
import type { OrderRequest } from './OrderRequest.js';
import type { PendingOrder } from './PendingOrder.js';
import type { Product } from './products/Product.js';
import { productOf } from './products/productOf.js';

/**
 * How an order is sent and followed. Durations are in ms and relative to the call.
 *
 * @example
 * ```ts
 * import type { SubmitOptions } from '@bitget-kit/orders';
 *
 * const patient: SubmitOptions = { resolveWithinMs: 120_000 };
 * ```
 */
export interface SubmitOptions {
  /** How long after the call it may still be signed and sent. Default: 5 s. */
  readonly sendWithinMs?: number | undefined;
  /** How long to look for it when its answer is lost. Default: 60 s; absence takes 51 to prove. */
  readonly resolveWithinMs?: number | undefined;
  readonly journal?: OrderJournal | undefined;
  /** Before the order is handed over an abort rejects; after that it ends the search, and the outcome is `unknown`. */
  readonly signal?: AbortSignal | undefined;
  readonly assumptions?: Assumptions | undefined;
}

/**
 * Places an order and finds out what became of it, also when the answer is lost. It is sent at most twice, the second time
 * only after a proven refusal; a lost answer is resolved by look-ups, never by sending again.
 *
 * Needs the permissions `trade` and `read`. Once the order is handed over this never rejects.
 *
 * @throws {@link BitgetError} `request/invalid` for an order or option that cannot be used, or a `clientOid` that is none.
 * @throws {@link BitgetError} `request/permission-missing` or `config/invalid` as every call does.
 * @throws the signal's reason, or what the journal threw: then nothing was sent.
 * @see https://www.bitget.com/api-doc/spot/trade/Place-Order
 * @example
 * ```ts
 * import { submitOrder } from '@bitget-kit/orders';
 * import type { Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await submitOrder(transport, {
 *   product: 'spot',
 *   order: { symbol: 'BTCUSDT', side: 'buy', orderType: 'market', size: '100' },
 * });
 * if (result.outcome === 'accepted') console.log(result.orderId);
 * if (result.outcome === 'rejected') console.log(result.basis, result.error?.message);
 * if (result.outcome === 'unknown') console.log('go on with', JSON.stringify(result.pending));
 * ```
 */
export async function submitOrder(
  transport: Transport<'read' | 'trade'>,
  request: OrderRequest & SubmitOptions,
): Promise<OrderOutcome> {
  const { journal, signal, sendWithinMs = 5_000, resolveWithinMs = 60_000 } = request;
  const prepared = prepareOrder(transport, request, sendWithinMs, resolveWithinMs);
  return submit(transport, { ...prepared, journal, signal, sendWithinMs, resolveWithinMs });
}

/** Checks the request, and makes of it what is written down before sending. */
function prepareOrder(
  transport: Transport<'read' | 'trade'>,
  request: OrderRequest & SubmitOptions,
  sendWithinMs: number,
  resolveWithinMs: number,
): { product: Product<OrderRequest['order']>; order: OrderRequest['order']; pending: PendingOrder } {
  const { assumptions = DEFAULT_ASSUMPTIONS } = request;
  const scope = request.product === 'margin' ? request.marginMode : undefined;
  // The union of requests pairs product and order; from here on the product takes its own.
  const product = productOf({ product: request.product, scope }) as Product<OrderRequest['order']>;
  const clientOid = request.order.clientOid ?? newClientOid();
  const order = { ...request.order, clientOid } as OrderRequest['order'];
  checkRequest({ clientOid, sendWithinMs, resolveWithinMs, refused: product.refuse(order) });
  const { symbol, side } = order;
  const createdAt = transport.now();
  const intent = {
    product: request.product,
    scope: product.scope(order),
    symbol,
    side,
    clientOid,
    createdAt,
    notAfter: createdAt + sendWithinMs,
  };
  return { product, order, pending: { version: 1, intent, sent: [], complete: false, duplicate: false, assumptions } };
}
