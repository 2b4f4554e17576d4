import type { FuturesModifyOrderParams } from '@bitget-kit/private-api/futures';
import type { SpotOrderChange } from '@bitget-kit/private-api/spot';
import type { Transport } from '@bitget-kit/transport';
import { DEFAULT_ASSUMPTIONS } from './Assumptions.js';
import { submit } from './engine/submit.js';
import { watchOrder } from './engine/watchOrder.js';
import { newClientOid } from './newClientOid.js';
import type { OrderFate } from './OrderFate.js';
import type { OrderOutcome } from './OrderOutcome.js';
import { prepareOrder } from './prepareOrder.js';
import type { Followed } from './products/Followed.js';
import { futuresReplacement } from './products/futuresReplacement.js';
import { productOf } from './products/productOf.js';
import { spotReplacement } from './products/spotReplacement.js';
import { requireObjects } from './requireObjects.js';
import { requireOrderId } from './requireOrderId.js';
import { requireProduct } from './requireProduct.js';
import type { SubmitOptions } from './SubmitOptions.js';

/**
 * An order, by the exchange's id, and what is to take its place. On spot and classic futures a new price or amount means a new
 * order. Its id, `newClientOid`, may be left out: one is made.
 *
 * @example
 * ```ts
 * import type { ReplaceRequest } from '@bitget-kit/orders';
 *
 * const cheaper: ReplaceRequest = {
 *   product: 'spot',
 *   side: 'buy',
 *   change: { symbol: 'BTCUSDT', orderId: '1098394857', price: '49500', size: '0.001' },
 * };
 * ```
 */
export type ReplaceRequest = {
  /** The side of the order, which the new one has as well. */
  readonly side: 'buy' | 'sell';
} & (
  | { readonly product: 'spot'; readonly change: SpotOrderChange & { orderId: string } }
  | {
      readonly product: 'futures';
      readonly change: Omit<
        Extract<FuturesModifyOrderParams, { newSize: string; newPrice: string }>,
        'newClientOid' | 'orderId'
      > & { orderId: string; newClientOid?: string | undefined };
    }
);

/**
 * What became of both orders.
 *
 * @example
 * ```ts
 * import type { ReplaceOutcome } from '@bitget-kit/orders';
 *
 * const isDone = ({ before, after }: ReplaceOutcome): boolean =>
 *   before.outcome === 'dead' && after.outcome === 'accepted';
 * ```
 */
export interface ReplaceOutcome {
  /** The order that was to be replaced. Dead is not the same as cancelled: it may have been filled. */
  readonly before: OrderFate;
  /** The order that was to take its place. */
  readonly after: OrderOutcome;
}

/**
 * Replaces an order by one of another price and size, and finds out what became of both. Each can go either way: the old one may be
 * filled before it is cancelled, and the new one be refused when the old one is already gone.
 *
 * Needs the permissions `trade` and `read`. It is sent at most twice, the second time only after a proven refusal. Once it is
 * handed over this never rejects. The journal gets the new order.
 *
 * Orders of the unified account are changed in place: see {@link modifyOrder}. Margin orders cannot be changed.
 *
 * @throws {@link BitgetError} `request/invalid`, `request/permission-missing` or `config/invalid` as every call does.
 * @throws the signal's reason, or what the journal threw: then nothing was sent.
 * @see https://www.bitget.com/api-doc/spot/trade/Cancel-Replace-Order
 * @see https://www.bitget.com/api-doc/contract/trade/Modify-Order
 * @example
 * ```ts
 * import { replaceOrder } from '@bitget-kit/orders';
 * import type { Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { before, after } = await replaceOrder(transport, {
 *   product: 'spot',
 *   side: 'buy',
 *   change: { symbol: 'BTCUSDT', orderId: '1098394857', price: '49500', size: '0.001' },
 * });
 * if (before.outcome === 'dead') console.log('before', before.order.state, before.order.filled);
 * console.log('after', after.outcome);
 * ```
 */
export async function replaceOrder(
  transport: Transport<'read' | 'trade'>,
  request: ReplaceRequest & SubmitOptions,
): Promise<ReplaceOutcome> {
  requireObjects('replaceOrder', { request, change: request?.change });
  requireProduct('replaceOrder', request, ['spot', 'futures']);
  requireOrderId('replaceOrder', request.change.orderId);
  const { side, journal, signal, sendWithinMs = 5_000, resolveWithinMs = 60_000, validForMs } = request;
  const clientOid = request.change.newClientOid ?? newClientOid();
  const change = { ...request.change, newClientOid: clientOid };
  const replacement = (request.product === 'spot' ? spotReplacement : futuresReplacement) as Followed<typeof change>;
  const market = { scope: replacement.scope(change), symbol: change.symbol };
  const meant = { product: request.product, ...market, side, clientOid };
  const pending = prepareOrder('replaceOrder', transport, meant, request);
  const order = { order: change, journal, signal, sendWithinMs, resolveWithinMs, validForMs };
  const after = await submit(transport, { product: replacement, pending, ...order });
  const { visibilityMs } = request.assumptions ?? DEFAULT_ASSUMPTIONS;
  const before = await watchOrder(transport, {
    product: productOf(meant),
    market,
    orderId: change.orderId,
    withinMs: resolveWithinMs,
    lagMs: visibilityMs,
    signal,
  });
  return { before, after };
}
