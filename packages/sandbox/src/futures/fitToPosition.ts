import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { isClosing } from '../exchange/futures/isClosing.js';
import type { Position } from '../exchange/futures/Position.js';
import type { Order } from '../exchange/Order.js';
import type { OrderRequest } from '../exchange/OrderRequest.js';
import { smaller } from '../exchange/smaller.js';

/** An order that closes, as it can be placed. */
export interface FittedOrder {
  readonly request: OrderRequest;
  /** Whether others that would close the same were cancelled for it. */
  readonly replaces: boolean;
}

/**
 * Makes room for an order that closes. In hedge mode it takes what others leave of the position, and only when they leave
 * nothing they are cancelled. In one-way mode others are cancelled, oldest first, until all fit. Never more than the position.
 */
export function fitToPosition(exchange: Exchange, request: OrderRequest): FittedOrder {
  if (!isClosing(request)) return { request, replaces: false };
  const { futures } = exchange;
  const { uid, market, side, terms } = request;
  const posSide = terms?.posSide ?? 'net';
  const position = futures.position(uid, market, posSide);
  if (!position || (position.side === 'long') !== (side === 'sell'))
    throw new ApiFailure('22002', 'No position to close');
  const size = smaller(request.size, position.lots);
  const spare = futures.closable(position);
  const wanted = posSide === 'net' ? size : spare === 0n ? size : smaller(size, spare);
  const replaces = makeRoom(exchange, position, wanted);
  return { request: { ...request, size: wanted, sizeText: formatUnits(wanted, market.quantityPrecision) }, replaces };
}

/** Cancels orders that close a position, oldest first, until so many lots are spoken for by none. */
function makeRoom(exchange: Exchange, position: Position, lots: bigint): boolean {
  const { uid, market, posSide, side } = position;
  const isInTheWay = (one: Order): boolean =>
    one.market === market &&
    isClosing(one) &&
    one.terms?.posSide === posSide &&
    one.side === (side === 'long' ? 'sell' : 'buy');
  let replaced = false;
  for (const order of exchange.orders.openOf(uid).filter(isInTheWay)) {
    if (exchange.futures.closable(position) >= lots) break;
    exchange.cancel(order, 'reduce_only');
    replaced = true;
  }
  return replaced;
}
