import { ApiFailure } from '../ApiFailure.js';
import type { CallContext } from '../http/CallContext.js';
import { amountOf } from './amountOf.js';
import { coinOf } from './coinOf.js';
import { mostToTransfer } from './mostToTransfer.js';
import { uidOf } from './uidOf.js';
import { walletNamed } from './walletNamed.js';

/** A transfer that was taken. */
export interface TransferIds {
  readonly transferId: string;
  readonly clientOid: string;
}

/** Moves coins between two accounts of one user. With a known clientOid it is answered with the first one's result. */
export function transferCoins(context: CallContext): TransferIds {
  const { exchange, params } = context;
  const { ledger, state } = exchange;
  const { transfers } = state;
  const uid = uidOf(context);
  const [from, to] = [String(params.fromType), String(params.toType)];
  const clientOid = params.clientOid ? String(params.clientOid) : exchange.nextId();
  const earlier = transfers.find((done) => done.uid === uid && done.clientOid === clientOid);
  if (earlier) return { transferId: earlier.id, clientOid };
  const coin = coinOf(exchange, params.coin);
  const amount = amountOf(params.amount, 'amount');
  if (from === to) throw new ApiFailure('40020', 'Parameter toType error');
  const [payer, receiver] = [walletNamed(uid, from), walletNamed(uid, to)];
  if (mostToTransfer(exchange, { uid, wallet: payer, coin }) < amount) {
    throw new ApiFailure('43117', 'Exceeds the maximum amount that can be transferred');
  }
  ledger.move(coin, amount, payer, receiver, 'available');
  const line = { coin, groupType: 'transfer', fees: 0n };
  ledger.bill({ ...line, account: payer, businessType: 'transfer-out', size: -amount });
  ledger.bill({ ...line, account: receiver, businessType: 'transfer-in', size: amount });
  const id = exchange.nextId();
  transfers.push({ id, uid, clientOid, coin, amount, at: exchange.now(), from, to });
  return { transferId: id, clientOid };
}
