import { ApiFailure } from '../ApiFailure.js';
import { checkOrderLimits } from '../exchange/checkOrderLimits.js';
import type { Exchange } from '../exchange/Exchange.js';
import { isOpen } from '../exchange/isOpen.js';
import { checkClientOid } from './checkClientOid.js';
import { checkClientOidText } from './checkClientOidText.js';
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
 * nothing. When the new id is that of another order that waits, the old order is gone all the same, as the documentation
 * warns; when only the money is missing too, which is a guess.
 */
export function replaceOrder(exchange: Exchange, uid: string, params: { readonly [name: string]: unknown }): Replaced {
  const old = findOrder(exchange, uid, params);
  if (!old || !isOpen(old) || old.market.symbol !== params.symbol) {
    throw new ApiFailure('43001', 'The order does not exist');
  }
  const { side, force, selfTrade } = old;
  checkClientOidText(params.newClientOid);
  const request = orderRequest(exchange, uid, {
    ...params,
    side,
    orderType: 'limit',
    force,
    stpMode: selfTrade,
    clientOid: undefined,
  });
  checkOrderLimits(exchange, request, { replaced: 1 });
  exchange.cancel(old, 'normal_cancel');
  const clientOid = checkClientOid(exchange, uid, params.newClientOid);
  const { orderId } = exchange.place({ ...request, clientOid });
  return { orderId, clientOid, success: 'success', msg: null };
}
