import type { Transport } from '@bitget-kit/transport';
import { DEFAULT_ASSUMPTIONS } from './Assumptions.js';
import { checkResolveWithin } from './checkResolveWithin.js';
import { isMistake } from './engine/isMistake.js';
import { watchOrder } from './engine/watchOrder.js';
import { marketOf } from './marketOf.js';
import type { OrderFate } from './OrderFate.js';
import type { OrderTarget } from './OrderTarget.js';
import { productOf } from './products/productOf.js';
import { requireObjects } from './requireObjects.js';
import { requireOrderId } from './requireOrderId.js';
import { requireProduct } from './requireProduct.js';
import type { ResumeOptions } from './resumeOrder.js';

/**
 * Cancels an order and finds out how it ended. The exchange's answer to a cancel is only that it was asked for: the order may have
 * been filled meanwhile, in part or whole. So it is asked for once a second, and the order is looked at until it is over.
 *
 * Needs the permissions `trade` and `read`. An order whose placing was not answered has no `orderId` yet: give it to
 * {@link settleOrder}. An abort ends the search; whatever was asked for may still happen.
 *
 * @throws {@link BitgetError} `request/invalid`, `request/permission-missing` or `config/invalid` as every call does.
 * @see https://www.bitget.com/api-doc/spot/trade/Cancel-Order
 * @example
 * ```ts
 * import { cancelOrder } from '@bitget-kit/orders';
 * import type { Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const fate = await cancelOrder(transport, { product: 'spot', symbol: 'BTCUSDT', orderId: '1098394857' });
 * if (fate.outcome === 'dead') console.log(fate.order.state, fate.order.filled);
 * ```
 */
export async function cancelOrder(
  transport: Transport<'read' | 'trade'>,
  target: OrderTarget,
  { resolveWithinMs = 60_000, signal }: ResumeOptions = {},
): Promise<OrderFate> {
  requireObjects('cancelOrder', { target });
  requireProduct('cancelOrder', target);
  requireOrderId('cancelOrder', target.orderId);
  checkResolveWithin('cancelOrder', resolveWithinMs);
  const market = marketOf(target);
  const product = productOf({ product: target.product, scope: market.scope });
  const { orderId } = target;
  signal?.throwIfAborted();
  return watchOrder(transport, {
    product,
    market,
    orderId,
    withinMs: resolveWithinMs,
    lagMs: DEFAULT_ASSUMPTIONS.visibilityMs,
    signal,
    // What it is answered proves nothing, except that the call was wrong.
    before: () =>
      product.cancel(transport, market, orderId, { signal }).catch((error: unknown) => {
        if (isMistake(error)) throw error;
      }),
  });
}
