import { ApiFailure } from '../ApiFailure.js';
import { formatUnits, parseUnits } from '../exchange/amount.js';
import { showBalance } from '../exchange/createLedger.js';
import { HOUSE, spotAccount } from '../exchange/Exchange.js';
import type { CallContext, Handler } from '../http/CallContext.js';
import { pageOf, whole } from './pageOf.js';

const ACCOUNTS: readonly string[] = [
  'spot',
  'p2p',
  'coin_futures',
  'usdt_futures',
  'usdc_futures',
  'crossed_margin',
  'isolated_margin',
];

function amountOf(value: unknown, name: string): bigint {
  const amount = parseUnits(value);
  if (amount === undefined || amount <= 0n) throw new ApiFailure('40020', `Parameter ${name} error`);
  return amount;
}

function assets({ exchange, params, key }: CallContext): unknown[] {
  const all = exchange.ledger.coins(spotAccount(key?.uid ?? ''));
  const { coin, assetType } = params;
  return all
    .filter(([name, { available, frozen }]) =>
      coin ? name === String(coin).toUpperCase() : assetType === 'all' || available + frozen > 0n,
    )
    .map(([name, balance]) => {
      const { available, frozen, uTime } = showBalance(balance);
      return { coin: name, available, frozen, locked: '0', limitAvailable: '0', uTime };
    });
}

function transfer({ exchange, params, key }: CallContext): unknown {
  const uid = key?.uid ?? '';
  const { ledger } = exchange;
  const [from, to, coin] = [String(params.fromType), String(params.toType), String(params.coin).toUpperCase()];
  for (const [name, type] of [
    ['fromType', from],
    ['toType', to],
  ] as const) {
    if (!ACCOUNTS.includes(type)) throw new ApiFailure('40020', `Parameter ${name} error`);
  }
  const clientOid = params.clientOid ? String(params.clientOid) : exchange.nextId();
  // Unlike an order, a transfer with a known clientOid is answered with the first one's result.
  const earlier = exchange.transfers.find((done) => done.uid === uid && done.clientOid === clientOid);
  if (earlier) return { transferId: earlier.id, clientOid };
  const amount = amountOf(params.amount, 'amount');
  if (ledger.balance(`${uid}:${from}`, coin).available < amount)
    throw new ApiFailure('43117', 'Exceeds the maximum amount that can be transferred');
  ledger.move(coin, amount, `${uid}:${from}`, `${uid}:${to}`, 'available');
  ledger.bill({
    account: `${uid}:${from}`,
    coin,
    groupType: 'transfer',
    businessType: 'TRANSFER_OUT',
    size: -amount,
    fees: 0n,
  });
  ledger.bill({
    account: `${uid}:${to}`,
    coin,
    groupType: 'transfer',
    businessType: 'TRANSFER_IN',
    size: amount,
    fees: 0n,
  });
  const id = exchange.nextId();
  exchange.transfers.push({ id, uid, clientOid, coin, amount, at: exchange.now(), from, to });
  return { transferId: id, clientOid };
}

function withdraw({ exchange, params, key }: CallContext): unknown {
  const uid = key?.uid ?? '';
  // A key that may withdraw must be bound to addresses.
  if (!key || key.ips.length === 0) throw new ApiFailure('40018', 'Invalid IP');
  const { ledger } = exchange;
  const coin = String(params.coin).toUpperCase();
  const amount = amountOf(params.size, 'size');
  const account = spotAccount(uid);
  ledger.move(coin, amount, account, HOUSE.outside, 'available');
  ledger.bill({ account, coin, groupType: 'withdraw', businessType: 'WITHDRAW', size: -amount, fees: 0n });
  const id = exchange.nextId();
  const clientOid = params.clientOid ? String(params.clientOid) : id;
  exchange.withdrawals.push({
    id,
    uid,
    clientOid,
    coin,
    amount,
    at: exchange.now(),
    from: 'spot',
    to: String(params.address),
  });
  return { orderId: id, clientOid };
}

function bills({ exchange, params, key }: CallContext): unknown {
  const rows = exchange.ledger
    .bills(spotAccount(key?.uid ?? ''))
    .filter(
      ({ coin, groupType }) =>
        (!params.coin || coin === params.coin) && (!params.groupType || groupType === params.groupType),
    );
  return pageOf(rows, params, { id: (bill) => bill.billId, at: (bill) => bill.at, most: 500 }).map((bill) => ({
    cTime: String(bill.at),
    coin: bill.coin,
    groupType: bill.groupType,
    businessType: bill.businessType,
    size: formatUnits(bill.size),
    balance: formatUnits(bill.balance),
    fees: formatUnits(bill.fees),
    billId: bill.billId,
  }));
}

function transferRecords({ exchange, params, key }: CallContext): unknown {
  const size = Math.min(whole(params.limit, 'limit') ?? 100, 500);
  const page = whole(params.pageNum, 'pageNum') ?? 1;
  return exchange.transfers
    .filter(
      ({ uid, coin, from }) =>
        uid === key?.uid && coin === params.coin && (!params.fromType || from === params.fromType),
    )
    .reverse()
    .slice((page - 1) * size, page * size)
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

function withdrawalRecords({ exchange, params, key }: CallContext): unknown {
  const rows = exchange.withdrawals.filter(
    ({ uid, coin }) => uid === key?.uid && (!params.coin || coin === params.coin),
  );
  return pageOf(rows, params, { id: ({ id }) => id, at: ({ at }) => at }).map(
    ({ id, clientOid, coin, amount, at, to }) => ({
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
    }),
  );
}

/** Balances, bills, transfers and withdrawals. */
export const walletHandlers: { readonly [endpoint: string]: Handler } = {
  'GET /api/v2/spot/account/info': {
    permission: 'read',
    answer: ({ key, ip }) => ({
      userId: key?.uid,
      inviterId: '',
      ips: key?.ips.join(',') || ip,
      authorities: (key?.permissions ?? []).map((permission) => (permission === 'read' ? 'readonly' : permission)),
      parentId: 0,
      traderType: 'not_trader',
      channelCode: '',
      channel: '',
      regisTime: '1600000000000',
    }),
  },
  'GET /api/v2/spot/account/assets': { permission: 'read', answer: assets },
  'GET /api/v2/spot/account/bills': { permission: 'read', answer: bills },
  'POST /api/v2/spot/wallet/transfer': { permission: 'transfer', answer: transfer },
  'GET /api/v2/spot/wallet/transfer-coin-info': {
    permission: 'read',
    answer: ({ exchange, key }) => exchange.ledger.coins(spotAccount(key?.uid ?? '')).map(([coin]) => coin),
  },
  'GET /api/v2/spot/account/transferRecords': { permission: 'read', answer: transferRecords },
  'GET /api/v2/spot/wallet/deposit-address': {
    permission: 'read',
    answer: ({ params, key }) => ({
      address: `sandbox-${key?.uid}-${params.coin}`,
      chain: 'SANDBOX',
      coin: params.coin,
      tag: '',
      url: '',
    }),
  },
  // Nothing is ever deposited here.
  'GET /api/v2/spot/wallet/deposit-records': { permission: 'read', answer: () => [] },
  'POST /api/v2/spot/wallet/withdrawal': { permission: 'withdraw', answer: withdraw },
  'GET /api/v2/spot/wallet/withdrawal-records': { permission: 'read', answer: withdrawalRecords },
};
