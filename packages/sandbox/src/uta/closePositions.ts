import { ApiFailure } from '../ApiFailure.js';
import { uidOf } from '../common/uidOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Position } from '../exchange/futures/Position.js';
import type { CallContext } from '../http/CallContext.js';
import { positionsIn } from './positionsIn.js';

/** Closes the positions of a category, a pair or a side at market. Closing orders that wait on them are cancelled first. */
export function closePositions(context: CallContext): unknown {
  const { exchange } = context;
  return { list: positionsIn(context).map((position) => closeOne(exchange, uidOf(context), position)) };
}

function closeOne(exchange: Exchange, uid: string, position: Position): unknown {
  const { market, side, lots, posSide, wallet } = position;
  const against = side === 'long' ? 'sell' : 'buy';
  for (const order of exchange.orders.openOf(uid)) {
    const same = order.market === market && order.side === against && order.terms?.posSide === posSide;
    if (same) exchange.cancel(order, 'normal_cancel');
  }
  const clientOid = exchange.nextId();
  try {
    const { orderId } = exchange.place({
      uid,
      wallet,
      market,
      side: against,
      orderType: 'market',
      force: 'ioc',
      price: 0n,
      size: lots,
      sizeText: formatUnits(lots, market.quantityPrecision),
      clientOid,
      selfTrade: 'none',
      source: 'normal',
      terms: exchange.futures.terms(uid, market, { posSide, reduceOnly: posSide === 'net' }, against),
    });
    return { orderId, clientOid, code: '00000', msg: 'success' };
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return { orderId: '', clientOid, code: error.code, msg: error.message };
  }
}
