import { newestFirst } from '../common/newestFirst.js';
import { pageOf } from '../common/pageOf.js';
import { uidOf } from '../common/uidOf.js';
import type { Bill } from '../exchange/createLedger.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { CallContext } from '../http/CallContext.js';
import { categoryOf } from './categoryOf.js';
import { endIdOf } from './endIdOf.js';

/** Transfers have names of their own in the bills of futures. */
const TRANSFERS: { readonly [businessType: string]: string } = {
  'transfer-in': 'trans_from_exchange',
  'transfer-out': 'trans_to_exchange',
};
const NO_FUNDING = ['append_margin', 'adjust_down_lever_append_margin', 'reduce_margin', 'auto_append_margin'];

/** The history of a wallet for futures. */
export function bills(context: CallContext): unknown {
  const { exchange, params } = context;
  const { futures, ledger, markets } = exchange;
  const category = categoryOf(params);
  const coins = new Set(markets.filter((one) => one.category === category).map(({ settleCoin }) => settleCoin));
  const { wallet } = futures.backing(uidOf(context), category, '');
  const kind = (bill: Bill): string => TRANSFERS[bill.businessType] ?? bill.businessType;
  const rows = newestFirst(
    ledger.bills(wallet),
    (bill) =>
      coins.has(bill.coin) &&
      (!params.coin || bill.coin === String(params.coin).toUpperCase()) &&
      (!params.symbol || bill.symbol === String(params.symbol).toUpperCase()) &&
      (!params.businessType || kind(bill) === params.businessType) &&
      !(params.onlyFunding === 'yes' && NO_FUNDING.includes(bill.businessType)),
  );
  const rules = { id: ({ billId }: Bill) => billId, at: ({ at }: Bill) => at, days: 30 };
  const page = pageOf(rows, { limit: 20, ...params }, rules);
  return {
    bills: page.map((bill) => ({
      billId: bill.billId,
      symbol: bill.symbol ?? '',
      amount: formatUnits(bill.size),
      fee: formatUnits(bill.fees),
      feeByCoupon: '',
      businessType: kind(bill),
      coin: bill.coin,
      balance: formatUnits(bill.balance),
      cTime: String(bill.at),
    })),
    endId: endIdOf(page, ({ billId }) => billId),
  };
}
