import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import { MOST_ORDERS } from '../exchange/MOST_ORDERS.js';
import type { OrderRequest } from '../exchange/OrderRequest.js';
import { spotCostOf } from '../exchange/spotCostOf.js';
import { checkOrderLimits } from './checkOrderLimits.js';
import { makeRoomToClose } from './makeRoomToClose.js';
import { orderRequest } from './orderRequest.js';

/** What the exchange answers when it has taken an order. The id is withheld when it took the place of others. */
export interface PlacedIds {
  readonly orderId: string | null;
  readonly clientOid: string;
}

/** Places one order. That it was taken does not mean that it was filled, nor that it rests. */
export function placeOrder(exchange: Exchange, uid: string, params: { readonly [name: string]: unknown }): PlacedIds {
  const request = orderRequest(exchange, uid, params);
  const spot = request.market.category === 'SPOT';
  // Of spot, and of all futures together.
  const open = exchange.orders.openOf(uid).filter(({ market }) => (market.category === 'SPOT') === spot);
  const most = MOST_ORDERS.unified;
  if (open.length >= most) throw new ApiFailure('25211', `Exceeds the limit of ${most} maximum orders`);
  checkOrderLimits(exchange, request);
  if (spot) checkSpare(exchange, request);
  // An order that names another margin mode sets it, which it may not while anything is open on the pair.
  if (request.terms) exchange.futures.setMarginMode(uid, request.market, request.terms.marginMode);
  const replaces = makeRoomToClose(exchange, request);
  const { orderId, clientOid } = exchange.place(request);
  return { orderId: replaces ? null : orderId, clientOid };
}

/** Coins that back a loss of crossed positions cannot be spent on spot. */
function checkSpare({ futures }: Exchange, request: OrderRequest): void {
  const { coin, amount } = spotCostOf(request);
  if (futures.collateral.spare({ ...request, coin }) < amount) throw new ApiFailure('25202', 'Insufficient balance');
}
