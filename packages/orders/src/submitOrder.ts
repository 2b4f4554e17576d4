import type { Transport } from '@bitget-kit/transport';
import { submit } from './engine/submit.js';
import { invalidRequest } from './invalidRequest.js';
import { newClientOid } from './newClientOid.js';
import type { OrderOutcome } from './OrderOutcome.js';
import type { OrderRequest } from './OrderRequest.js';
import { prepareOrder } from './prepareOrder.js';
import type { Product } from './products/Product.js';
import { productOf } from './products/productOf.js';
import { requireObjects } from './requireObjects.js';
import { requireProduct } from './requireProduct.js';
import type { SubmitOptions } from './SubmitOptions.js';

/**
 * Sending an order again.
 *
 * @example
 * ```ts
 * import { submitOrder } from '@bitget-kit/orders';
 * import type { Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const request = {
 *   product: 'spot',
 *   order: { symbol: 'BTCUSDT', side: 'buy', orderType: 'market', size: '100' },
 * } as const;
 * const first = await submitOrder(transport, request);
 * const gone = first.outcome === 'rejected' && first.basis === 'absent';
 * const last = gone ? await submitOrder(transport, { ...request, resendOf: first }) : first;
 * ```
 */
export interface ResendOptions {
  /**
   * The outcome of the same order, if it was proved absent: it then goes out once more, under the same `clientOid`. Nothing is
   * ever sent again without this.
   */
  readonly resendOf?: OrderOutcome | undefined;
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
  request: OrderRequest & SubmitOptions & ResendOptions,
): Promise<OrderOutcome> {
  requireObjects('submitOrder', { request, order: request?.order });
  requireProduct('submitOrder', request);
  const { journal, signal, sendWithinMs = 5_000, resolveWithinMs = 60_000, validForMs, resendOf } = request;
  const scope = request.product === 'margin' ? request.marginMode : undefined;
  // The union of requests pairs product and order; from here on the product takes its own.
  const product = productOf({ product: request.product, scope }) as Product<OrderRequest['order']>;
  checkResend(resendOf, request);
  const clientOid = request.order.clientOid ?? resendOf?.clientOid ?? newClientOid();
  const order = { ...request.order, clientOid } as OrderRequest['order'];
  const { symbol, side } = order;
  const meant = { product: request.product, scope: product.scope(order), symbol, side, clientOid };
  const pending = prepareOrder('submitOrder', transport, { ...meant, refused: product.refuse(order) }, request);
  const again = resendOf?.intent.createdAt;
  return submit(transport, {
    product,
    order,
    pending,
    journal,
    signal,
    sendWithinMs,
    resolveWithinMs,
    validForMs,
    resendOf: again,
  });
}

/** Sending again is safe after nothing but a proof that the first does not exist and never will. */
function checkResend(resendOf: OrderOutcome | undefined, { product, order }: OrderRequest): void {
  if (!resendOf) return;
  const { clientOid, symbol, side } = order;
  const { intent } = resendOf;
  if (resendOf.outcome !== 'rejected' || resendOf.basis !== 'absent') {
    throw invalidRequest('submitOrder', 'resendOf', 'must be an outcome that proves the order absent');
  }
  if (clientOid !== undefined && clientOid !== resendOf.clientOid) {
    throw invalidRequest('submitOrder', 'clientOid', 'must be the one of the order that is sent again');
  }
  if (intent.product !== product || intent.symbol !== symbol || intent.side !== side) {
    throw invalidRequest('submitOrder', 'resendOf', 'must be the outcome of this order, not of another one');
  }
}
