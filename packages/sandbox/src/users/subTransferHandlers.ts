import { ApiFailure } from '../ApiFailure.js';
import { amountOf } from '../common/amountOf.js';
import { coinOf } from '../common/coinOf.js';
import { cursorPage } from '../common/cursorPage.js';
import { mostToTransfer } from '../common/mostToTransfer.js';
import { newestFirst } from '../common/newestFirst.js';
import { pageOf } from '../common/pageOf.js';
import { walletNamed } from '../common/walletNamed.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Movement } from '../exchange/Movement.js';
import type { User } from '../exchange/User.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { utaHandlers } from '../uta/utaHandlers.js';
import { parentOf } from './parentOf.js';
import { subOf } from './subOf.js';

/** A user of the family: the main account that asks, or one of its sub-accounts. */
function memberOf(context: CallContext, parent: User, uid: unknown): User {
  return String(uid) === parent.uid ? parent : subOf(context.exchange, parent, uid);
}

/** Moves coins between members of one family. With a known clientOid it is answered with the first one's result. */
function transfer(context: CallContext): unknown {
  const { exchange, params } = context;
  const { ledger, state } = exchange;
  const parent = parentOf(context);
  const [from, to] = [memberOf(context, parent, params.fromUserId), memberOf(context, parent, params.toUserId)];
  const clientOid = params.clientOid ? String(params.clientOid) : exchange.nextId();
  const earlier = state.subTransfers.find((done) => done.uid === from.uid && done.clientOid === clientOid);
  if (earlier) return { transferId: earlier.id, clientOid };
  const coin = coinOf(exchange, params.coin);
  const amount = amountOf(params.amount, 'amount');
  const [payer, receiver] = [walletNamed(from.uid, params.fromType), walletNamed(to.uid, params.toType)];
  if (payer === receiver) throw new ApiFailure('40020', 'Parameter toType error');
  if (mostToTransfer(exchange, { uid: from.uid, wallet: payer, coin }) < amount) {
    throw new ApiFailure('43117', 'Exceeds the maximum amount that can be transferred');
  }
  ledger.move(coin, amount, payer, receiver, 'available');
  const line = { coin, groupType: 'transfer', fees: 0n };
  ledger.bill({ ...line, account: payer, businessType: 'transfer-out', size: -amount });
  ledger.bill({ ...line, account: receiver, businessType: 'transfer-in', size: amount });
  const id = exchange.nextId();
  const kinds = { from: String(params.fromType), to: String(params.toType) };
  state.subTransfers.push({ id, uid: from.uid, clientOid, coin, amount, at: exchange.now(), ...kinds, toUid: to.uid });
  return { transferId: id, clientOid };
}

/** Transfers that a member began, or those that it received. */
function movements(context: CallContext): Iterable<Movement> {
  const { exchange, params } = context;
  const parent = parentOf(context);
  const uid = params.subUid ? subOf(exchange, parent, params.subUid).uid : parent.uid;
  return newestFirst(
    exchange.state.subTransfers,
    (one) =>
      (params.role === 'receiver' ? one.toUid : one.uid) === uid &&
      (!params.coin || one.coin === String(params.coin).toUpperCase()) &&
      (!params.clientOid || one.clientOid === params.clientOid),
  );
}

const RULES = { id: ({ id }: Movement) => id, at: ({ at }: Movement) => at };

function classicRecords(context: CallContext): unknown {
  return pageOf(movements(context), context.params, RULES).map((one) => ({
    coin: one.coin,
    status: 'Successful',
    toType: one.to,
    fromType: one.from,
    size: formatUnits(one.amount),
    ts: String(one.at),
    clientOid: one.clientOid,
    transferId: one.id,
    newTransferId: one.id,
    fromUserId: one.uid,
    toUserId: one.toUid,
  }));
}

function unifiedRecords(context: CallContext): unknown {
  const { startTime, endTime } = context.params;
  const within = pageOf(movements(context), { startTime, endTime, limit: 10_000 }, { ...RULES, most: 10_000 });
  const { rows, cursor } = cursorPage(within, context.params, RULES.id);
  const list = rows.map((one) => ({
    coin: one.coin,
    status: 'Successful',
    toType: one.to,
    fromType: one.from,
    amount: formatUnits(one.amount),
    fromUserId: one.uid,
    toUserId: one.toUid,
    clientOid: one.clientOid,
    transferId: one.id,
    oldTransferId: one.id,
    createdTime: String(one.at),
    updatedTime: String(one.at),
  }));
  return { list, cursor };
}

/** Transfers between a main account and its sub-accounts. */
export const subTransferHandlers: Handlers = {
  'POST /api/v2/spot/wallet/subaccount-transfer': { permission: 'transfer', answer: transfer },
  'GET /api/v2/spot/account/sub-main-trans-record': { permission: 'read', answer: classicRecords },
  .../* @__PURE__ */ utaHandlers({
    'POST /api/v3/account/sub-transfer': { permission: 'transfer', answer: transfer },
    'GET /api/v3/account/sub-transfer-record': { permission: 'read', answer: unifiedRecords },
  }),
};
