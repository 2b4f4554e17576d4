import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { uidOf } from '../common/uidOf.js';
import { isClosing } from '../exchange/futures/isClosing.js';
import type { CallContext } from '../http/CallContext.js';
import { categoryOf } from './categoryOf.js';
import { closeRequest } from './closeRequest.js';
import { venueOf } from './venueOf.js';

/** Closes positions at market, all of a kind, of a pair, or of one direction, which does not count in one-way mode. */
export function closePositions(context: CallContext): unknown {
  const { exchange, params } = context;
  const { futures, orders } = exchange;
  const uid = uidOf(context);
  const category = categoryOf(params);
  const market = isMissing(params.symbol) ? undefined : venueOf(exchange, params).market;
  const oneWay = futures.positionMode(uid, category) === 'one_way_mode';
  const asked = futures
    .positionsOf(uid)
    .filter((one) => one.market.category === category && (market === undefined || one.market === market))
    .filter((one) => oneWay || isMissing(params.holdSide) || one.side === params.holdSide);
  if (asked.length === 0) throw new ApiFailure('22002', 'No position to close');
  const successList = asked.map((position) => {
    const { category: kind, symbol } = position.market;
    // Asking for the book has it quoted.
    exchange.venue(kind, symbol);
    for (const order of orders.openOf(uid)) {
      const closes = order.market === position.market && order.terms?.posSide === position.posSide && isClosing(order);
      if (closes) exchange.cancel(order, 'normal_cancel');
    }
    const { orderId, clientOid } = exchange.place(closeRequest(exchange, position, position.lots));
    return { orderId, clientOid, symbol };
  });
  return { successList, failureList: [] };
}
