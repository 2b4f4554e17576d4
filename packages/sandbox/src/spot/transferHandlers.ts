import { newestFirst } from '../common/newestFirst.js';
import { transferCoins } from '../common/transferCoins.js';
import { uidOf } from '../common/uidOf.js';
import { wholeNumber } from '../common/wholeNumber.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Movement } from '../exchange/Movement.js';
import type { CallContext, Handler } from '../http/CallContext.js';

function isAskedFor(context: CallContext, { uid, coin, from, at, clientOid }: Movement): boolean {
  const { params } = context;
  const [start, end] = [wholeNumber(params.startTime, 'startTime'), wholeNumber(params.endTime, 'endTime')];
  return (
    uid === uidOf(context) &&
    coin === String(params.coin).toUpperCase() &&
    (!params.fromType || from === params.fromType) &&
    (!params.clientOid || clientOid === params.clientOid) &&
    at >= (start ?? 0) &&
    at <= (end ?? Number.POSITIVE_INFINITY)
  );
}

/** Transfers, newest first; they are paged by number, unlike everything else here. */
function transferRecords(context: CallContext): unknown[] {
  const { exchange, params } = context;
  const size = Math.min(wholeNumber(params.limit, 'limit') ?? 100, 500);
  const before = (Math.max(1, wholeNumber(params.pageNum, 'pageNum') ?? 1) - 1) * size;
  return [...newestFirst(exchange.state.transfers, (done) => isAskedFor(context, done))]
    .slice(before, before + size)
    .map(({ id, clientOid, coin, amount, at, from, to }) => ({
      coin,
      status: 'Successful',
      toType: to,
      toSymbol: '',
      fromType: from,
      fromSymbol: '',
      size: formatUnits(amount),
      ts: String(at),
      clientOid,
      transferId: id,
    }));
}

/** Transfers between accounts of one user. */
export const transferHandlers: { readonly [endpoint: string]: Handler } = {
  'POST /api/v2/spot/wallet/transfer': { permission: 'transfer', answer: transferCoins },
  'GET /api/v2/spot/wallet/transfer-coin-info': { permission: 'read', answer: ({ exchange }) => [...exchange.coins] },
  'GET /api/v2/spot/account/transferRecords': { permission: 'read', answer: transferRecords },
};
