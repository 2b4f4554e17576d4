import { ApiFailure } from '../ApiFailure.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { HOUSE } from '../exchange/HOUSE.js';
import type { Movement } from '../exchange/Movement.js';
import type { CallContext, Handler } from '../http/CallContext.js';
import { amountOf } from '../shared/amountOf.js';
import { coinOf } from '../shared/coinOf.js';
import { newestFirst } from '../shared/newestFirst.js';
import { pageOf } from '../shared/pageOf.js';
import { uidOf } from '../shared/uidOf.js';
import { spotWallet } from './spotWallet.js';

function depositAddress(context: CallContext): unknown {
  const coin = coinOf(context.exchange, context.params.coin);
  return { address: `sandbox-${uidOf(context)}-${coin}`, chain: 'SANDBOX', coin, tag: '', url: '' };
}

/** Takes coins out of the exchange, at once and without a fee. A key that may do so must be bound to addresses. */
function withdraw(context: CallContext): unknown {
  const { exchange, params, key } = context;
  if (!key || key.ips.length === 0) throw new ApiFailure('22010', 'Please bind ip whitelist address');
  const { ledger } = exchange;
  const coin = coinOf(exchange, params.coin);
  const amount = amountOf(params.size, 'size');
  const account = spotWallet(context);
  ledger.move(coin, amount, account, HOUSE.outside, 'available');
  ledger.bill({ account, coin, groupType: 'withdraw', businessType: 'withdraw', size: -amount, fees: 0n });
  const id = exchange.nextId();
  const clientOid = params.clientOid ? String(params.clientOid) : id;
  const to = String(params.address);
  exchange.state.withdrawals.push({ id, uid: key.uid, clientOid, coin, amount, at: exchange.now(), from: 'spot', to });
  return { orderId: id, clientOid };
}

function withdrawalRecords(context: CallContext): unknown[] {
  const { exchange, params } = context;
  const rows = newestFirst(
    exchange.state.withdrawals,
    ({ uid, coin, id, clientOid }) =>
      uid === uidOf(context) &&
      (!params.coin || coin === String(params.coin).toUpperCase()) &&
      (!params.orderId || id === String(params.orderId)) &&
      (!params.clientOid || clientOid === String(params.clientOid)),
  );
  return pageOf(rows, params, { id: ({ id }) => id, at: ({ at }) => at }).map(showWithdrawal);
}

function showWithdrawal({ id, clientOid, coin, amount, at, to }: Movement): unknown {
  return {
    orderId: id,
    tradeId: id,
    coin,
    dest: 'on_chain',
    clientOid,
    type: 'withdraw',
    tag: '',
    size: formatUnits(amount),
    fee: '0',
    status: 'success',
    toAddress: to,
    fromAddress: '',
    confirm: '1',
    chain: 'SANDBOX',
    cTime: String(at),
    uTime: String(at),
  };
}

/** What comes into the exchange and leaves it. */
export const walletHandlers: { readonly [endpoint: string]: Handler } = {
  'GET /api/v2/spot/wallet/deposit-address': { permission: 'read', answer: depositAddress },
  // Nothing is ever deposited here.
  'GET /api/v2/spot/wallet/deposit-records': { permission: 'read', answer: () => [] },
  'POST /api/v2/spot/wallet/withdrawal': { permission: 'withdraw', answer: withdraw },
  'GET /api/v2/spot/wallet/withdrawal-records': { permission: 'read', answer: withdrawalRecords },
};
