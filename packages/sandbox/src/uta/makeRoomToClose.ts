import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import { isClosing } from '../exchange/futures/isClosing.js';
import type { OrderRequest } from '../exchange/OrderRequest.js';

/**
 * Holds an order that closes against its position. In hedge mode it must fit beside the closing orders that wait already;
 * in one-way mode it takes the place of earlier reduce-only ones that leave too little: then it gives true.
 */
export function makeRoomToClose(exchange: Exchange, { uid, market, side, terms, size }: OrderRequest): boolean {
  if (!terms || !isClosing({ side, terms })) return false;
  const { futures, orders } = exchange;
  const position = futures.position(uid, market, terms.posSide);
  if (!position || (position.side === 'long') !== (side === 'sell')) {
    throw new ApiFailure('25227', 'No position available to close');
  }
  if (terms.posSide !== 'net') {
    if (size > position.lots) throw new ApiFailure('25231', 'Close quantity cannot exceed the held position quantity');
    if (size > futures.closable(position)) throw new ApiFailure('25225', 'Insufficient available quantity in position');
    return false;
  }
  if (size <= futures.closable(position)) return false;
  const earlier = orders
    .openOf(uid)
    .filter((one) => one.market === market && one.side === side && one.terms?.reduceOnly);
  for (const order of earlier) exchange.cancel(order, 'back_contract_cancel');
  return earlier.length > 0;
}
