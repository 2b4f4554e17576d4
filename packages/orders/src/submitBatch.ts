import type { Transport } from '@bitget-kit/transport';
import type { BatchRequest } from './BatchRequest.js';
import { conclude } from './engine/conclude.js';
import { judgeFailure } from './engine/judge.js';
import { judgeItem } from './engine/judgeItem.js';
import { intentRecord, noteSent } from './engine/noteSent.js';
import { shareReads } from './engine/shareReads.js';
import { invalidRequest } from './invalidRequest.js';
import { newClientOid } from './newClientOid.js';
import type { OrderOutcome } from './OrderOutcome.js';
import type { PendingOrder } from './PendingOrder.js';
import { prepareOrder } from './prepareOrder.js';
import type { Product } from './products/Product.js';
import { productOf } from './products/productOf.js';
import { requireObjects } from './requireObjects.js';
import { requireProduct } from './requireProduct.js';
import type { SubmitOptions } from './SubmitOptions.js';

/** As much of an order as all products share. */
interface AnyOrder {
  readonly symbol?: string | undefined;
  readonly side: string;
  readonly category?: string | undefined;
  readonly clientOid: string;
}

/**
 * Places several orders in one request, and finds out what became of each: the outcomes come in the order of the orders. One
 * that the answer does not mention, and all of them when the answer is lost, are looked for as {@link submitOrder} does. The
 * request is sent at most twice, the second time only after a proven refusal of the whole.
 *
 * Needs the permissions `trade` and `read`. Once the batch is handed over this never rejects.
 *
 * @throws {@link BitgetError} `request/invalid` for an order or option that cannot be used, or ids that are not distinct.
 * @throws {@link BitgetError} `request/permission-missing` or `config/invalid` as every call does.
 * @throws the signal's reason, or what the journal threw: then nothing was sent.
 * @see https://www.bitget.com/api-doc/spot/trade/Batch-Place-Orders
 * @example
 * ```ts
 * import { submitBatch } from '@bitget-kit/orders';
 * import type { Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const rung = { symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', force: 'gtc', size: '0.001' } as const;
 * const outcomes = await submitBatch(transport, {
 *   product: 'spot',
 *   orders: [{ ...rung, price: '49000' }, { ...rung, price: '48000' }],
 * });
 * for (const { outcome, clientOid } of outcomes) console.log(clientOid, outcome);
 * ```
 */
export async function submitBatch(
  transport: Transport<'read' | 'trade'>,
  request: BatchRequest & SubmitOptions,
): Promise<OrderOutcome[]> {
  requireObjects('submitBatch', { request });
  requireProduct('submitBatch', request);
  const { journal, signal, sendWithinMs = 5_000, resolveWithinMs = 60_000, validForMs } = request;
  const product = productOf(scopeOf(request)) as unknown as Product<never, object>;
  const orders = namedOrders(request);
  const pendings = orders.map((order) => pendingOf(transport, request, order));
  for (const pending of pendings) await journal?.put(intentRecord(pending));
  const { sent, onSigned } = noteSent(pendings, { journal, signal });
  const placing = product.placeBatch(transport, { ...request, orders }, { signal, sendWithinMs, validForMs, onSigned });
  const judge = await placing.then(
    (items) => (pending: PendingOrder) => judgeItem(items, pending),
    (error: unknown) => (pending: PendingOrder) => judgeFailure(error, pending),
  );
  const reads = shareReads(transport);
  const followUp = { resolveWithinMs, journal, signal };
  return Promise.all(
    pendings.map((pending) => conclude(product, reads, judge({ ...pending, sent, complete: true }), followUp)),
  );
}

/** The orders, each with its id. */
function namedOrders({ orders }: BatchRequest): AnyOrder[] {
  if (!Array.isArray(orders)) throw invalidRequest('submitBatch', 'orders', 'must be a list');
  requireObjects('submitBatch', Object.fromEntries(orders.map((order, index) => [`orders[${index}]`, order])));
  const named = orders.map((order) => ({ ...order, clientOid: order.clientOid ?? newClientOid() }));
  if (named.length === 0) throw invalidRequest('submitBatch', 'orders', 'must have an entry at least');
  if (new Set(named.map(({ clientOid }) => clientOid)).size < named.length) {
    throw invalidRequest('submitBatch', 'clientOid', 'must differ from order to order');
  }
  return named;
}

/** What is written down of one order, which a batch may give symbol and scope in common. */
function pendingOf(
  transport: Transport<'read' | 'trade'>,
  request: BatchRequest & SubmitOptions,
  order: AnyOrder,
): PendingOrder {
  const { product, scope = order.category } = scopeOf(request);
  const symbol = order.symbol ?? ('symbol' in request ? request.symbol : '');
  const { side, clientOid } = order;
  const meant = { product, scope, symbol, side, clientOid };
  const refused = (productOf(meant) as unknown as Product<AnyOrder>).refuse(order);
  return prepareOrder('submitBatch', transport, { ...meant, refused }, request);
}

function scopeOf(request: BatchRequest): { readonly product: BatchRequest['product']; readonly scope?: string } {
  const { product } = request;
  if (request.product === 'futures') return { product, scope: request.productType };
  return request.product === 'margin' ? { product, scope: request.marginMode } : { product };
}
