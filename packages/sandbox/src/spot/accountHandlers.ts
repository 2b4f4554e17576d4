import { newestFirst } from '../common/newestFirst.js';
import { pageOf } from '../common/pageOf.js';
import type { Bill } from '../exchange/createLedger.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { CallContext, Handler } from '../http/CallContext.js';
import { spotWallet } from './spotWallet.js';

function info({ key }: CallContext): unknown {
  return {
    userId: key?.uid,
    inviterId: '',
    ips: key?.ips.join(',') ?? '',
    authorities: (key?.permissions ?? []).map((permission) => (permission === 'read' ? 'readonly' : permission)),
    parentId: 0,
    traderType: 'not_trader',
    channelCode: '',
    channel: '',
    regisTime: '1600000000000',
  };
}

/** Balances; those that are zero only when asked for by name, or when all are asked for. */
function assets(context: CallContext): unknown[] {
  const { coin, assetType } = context.params;
  return context.exchange.ledger
    .coins(spotWallet(context))
    .filter(([name, { available, frozen }]) =>
      coin ? name === String(coin).toUpperCase() : assetType === 'all' || available + frozen > 0n,
    )
    .map(([name, { available, frozen, updatedAt }]) => ({
      coin: name,
      available: formatUnits(available),
      frozen: formatUnits(frozen),
      locked: '0',
      limitAvailable: '0',
      uTime: String(updatedAt),
    }));
}

function bills(context: CallContext): unknown[] {
  const { coin, groupType, businessType } = context.params;
  // Asked for as `TRANSFER_IN`, answered as `transfer-in`: the documentation has both.
  const kind = businessType ? String(businessType).toLowerCase().replaceAll('_', '-') : undefined;
  const rows = newestFirst(
    context.exchange.ledger.bills(spotWallet(context)),
    (bill) =>
      (!coin || bill.coin === String(coin).toUpperCase()) &&
      (!groupType || bill.groupType === groupType) &&
      (!kind || bill.businessType === kind),
  );
  const rules = { id: ({ billId }: Bill) => billId, at: ({ at }: Bill) => at, most: 500 };
  return pageOf(rows, context.params, rules).map((bill) => ({
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

/** What a user is and has. */
export const accountHandlers: { readonly [endpoint: string]: Handler } = {
  'GET /api/v2/spot/account/info': { permission: 'read', answer: info },
  'GET /api/v2/spot/account/assets': { permission: 'read', answer: assets },
  'GET /api/v2/spot/account/bills': { permission: 'read', answer: bills },
};
