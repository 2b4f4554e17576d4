import { ApiFailure } from '../ApiFailure.js';
import { checkOrderLimits } from '../exchange/checkOrderLimits.js';
import type { Exchange } from '../exchange/Exchange.js';
import { isOpen } from '../exchange/isOpen.js';
import { findOrder } from './findOrder.js';
import { orderRequest } from './orderRequest.js';

/** How a replacement ended. */
export interface Replaced {
  readonly orderId: string | null;
  readonly clientOid: string | null;
  readonly success: 'success' | 'failure';
  readonly msg: string | null;
}

/**
 * Cancels one limit order and places another in its stead. What cannot be cancelled, and what is no right order, changes
 * nothing. When only the money is missing, the old order is gone all the same: a guess.
 */
export function replaceOrder(exchange: Exchange, uid: string, params: { readonly [name: string]: unknown }): Replaced {
  const old = findOrder(exchange, uid, params);
  if (!old || !isOpen(old) || old.market.symbol !== params.symbol) {
    throw new ApiFailure('43001', 'The order does not exist');
  }
  const { side, force } = old;
  const request = orderRequest(exchange, uid, {
    ...params,
    side,
    orderType: 'limit',
    force,
    clientOid: params.newClientOid,
  });
  checkOrderLimits(exchange, request, { replaced: 1 });
  exchange.cancel(old, 'normal_cancel');
  const { orderId, clientOid } = exchange.place(request);
  return { orderId, clientOid, success: 'success', msg: null };
}
