import { ApiFailure } from '../ApiFailure.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Movement } from '../exchange/Movement.js';
import type { CallContext, Handler } from '../http/CallContext.js';
import { amountOf } from '../shared/amountOf.js';
import { coinOf } from '../shared/coinOf.js';
import { newestFirst } from '../shared/newestFirst.js';
import { uidOf } from '../shared/uidOf.js';
import { wholeNumber } from '../shared/wholeNumber.js';

/** Moves coins between two accounts of one user. Those other than spot only keep them: nothing trades there yet. */
function transfer(context: CallContext): unknown {
  const { exchange, params } = context;
  const { ledger, state } = exchange;
  const { transfers } = state;
  const uid = uidOf(context);
  const [from, to] = [String(params.fromType), String(params.toType)];
  const clientOid = params.clientOid ? String(params.clientOid) : exchange.nextId();
  // Unlike an order, a transfer with a known clientOid is answered with the first one's result.
  const earlier = transfers.find((done) => done.uid === uid && done.clientOid === clientOid);
  if (earlier) return { transferId: earlier.id, clientOid };
  const coin = coinOf(exchange, params.coin);
  const amount = amountOf(params.amount, 'amount');
  if (from === to) throw new ApiFailure('40020', 'Parameter toType error');
  // What backs a loss of open positions stays.
  if (exchange.futures.collateral.spare({ uid, wallet: `${uid}:${from}`, coin }) < amount) {
    throw new ApiFailure('43117', 'Exceeds the maximum amount that can be transferred');
  }
  ledger.move(coin, amount, `${uid}:${from}`, `${uid}:${to}`, 'available');
  const line = { coin, groupType: 'transfer', fees: 0n };
  ledger.bill({ ...line, account: `${uid}:${from}`, businessType: 'transfer-out', size: -amount });
  ledger.bill({ ...line, account: `${uid}:${to}`, businessType: 'transfer-in', size: amount });
  const id = exchange.nextId();
  transfers.push({ id, uid, clientOid, coin, amount, at: exchange.now(), from, to });
  return { transferId: id, clientOid };
}

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
  'POST /api/v2/spot/wallet/transfer': { permission: 'transfer', answer: transfer },
  'GET /api/v2/spot/wallet/transfer-coin-info': { permission: 'read', answer: ({ exchange }) => [...exchange.coins] },
  'GET /api/v2/spot/account/transferRecords': { permission: 'read', answer: transferRecords },
};
