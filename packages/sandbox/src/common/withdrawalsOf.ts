import type { Movement } from '../exchange/Movement.js';
import type { CallContext } from '../http/CallContext.js';
import { newestFirst } from './newestFirst.js';
import { uidOf } from './uidOf.js';

/** The withdrawals of the asking user, newest first: of the coin and with the ids that the request names, if it does. */
export function withdrawalsOf(context: CallContext): Iterable<Movement> {
  const { exchange, params } = context;
  return newestFirst(
    exchange.state.withdrawals,
    ({ uid, coin, id, clientOid }) =>
      uid === uidOf(context) &&
      (!params.coin || coin === String(params.coin).toUpperCase()) &&
      (!params.orderId || id === String(params.orderId)) &&
      (!params.clientOid || clientOid === String(params.clientOid)),
  );
}
