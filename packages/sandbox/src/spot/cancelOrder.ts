import { ApiFailure } from '../ApiFailure.js';
import type { OrderIds } from '../common/OrderIds.js';
import type { Exchange } from '../exchange/Exchange.js';
import { isOpen } from '../exchange/isOpen.js';
import { findOrder } from './findOrder.js';
import { isTpsl } from './isTpsl.js';
import { venueOf } from './venueOf.js';

/** Cancels one order: 43001 when there is none such, 43004 when it is over already. */
export function cancelOrder(exchange: Exchange, uid: string, params: { readonly [name: string]: unknown }): OrderIds {
  const { market } = venueOf(exchange, params.symbol);
  if (params.tpslType === 'tpsl') return cancelTpsl(exchange, uid, params.orderId);
  const order = findOrder(exchange, uid, params);
  if (!order || order.market !== market) throw new ApiFailure('43001', 'The order does not exist');
  if (!isOpen(order)) throw new ApiFailure('43004', 'There is no order to cancel');
  exchange.cancel(order, 'normal_cancel');
  return { orderId: order.orderId, clientOid: order.clientOid };
}

/** A take-profit or stop-loss order is known by the exchange's id only. */
function cancelTpsl({ triggers }: Exchange, uid: string, orderId: unknown): OrderIds {
  const found = triggers.byId(uid, String(orderId));
  if (!found || !isTpsl(found)) throw new ApiFailure('43020', 'Stop profit and stop loss order does not exist');
  if (found.status !== 'live') throw new ApiFailure('43021', 'The stop-profit and stop-loss order has been closed');
  triggers.cancel(found);
  return { orderId: found.id, clientOid: found.clientOid };
}
