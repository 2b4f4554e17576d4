import { isMissing } from '../common/isMissing.js';
import { newestFirst } from '../common/newestFirst.js';
import { uidOf } from '../common/uidOf.js';
import { walletNamed } from '../common/walletNamed.js';
import type { Bill } from '../exchange/createLedger.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Market } from '../exchange/Market.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { billType } from './billType.js';
import { type ListPage, listPage } from './listPage.js';
import { utaHandlers } from './utaHandlers.js';

const HISTORY_DAYS = 30;
const RULES = { id: ({ billId }: Bill) => billId, at: ({ at }: Bill) => at };

function isOfCoin({ coin }: CallContext['params'], bill: Bill): boolean {
  return isMissing(coin) || bill.coin === String(coin).toUpperCase();
}

/** The future that a line is about: it tells the pair and the coin, which together are of one kind only. */
function futureOf(markets: readonly Market[], { symbol, coin }: Bill): Market | undefined {
  return markets.find((one) => one.category !== 'SPOT' && one.symbol === symbol && one.settleCoin === coin);
}

/** The history of the unified account, one category at a time: what belongs to no market is `OTHER`. */
function records(context: CallContext): ListPage {
  const { exchange, params } = context;
  const { category, type } = params;
  const wanted = String(category).toUpperCase();
  const kindOf = (bill: Bill): string => bill.category ?? futureOf(exchange.markets, bill)?.category ?? 'OTHER';
  const rows = newestFirst(
    exchange.ledger.bills(walletNamed(uidOf(context), 'uta')),
    (bill) =>
      kindOf(bill) === wanted &&
      isOfCoin(params, bill) &&
      (isMissing(type) || billType(bill) === String(type).toUpperCase()),
  );
  const show = (bill: Bill) => ({
    category: kindOf(bill),
    id: bill.billId,
    symbol: bill.symbol ?? '',
    coin: bill.coin,
    type: billType(bill),
    amount: formatUnits(bill.size),
    fee: formatUnits(bill.fees),
    balance: formatUnits(bill.balance),
    ts: String(bill.at),
  });
  return listPage(rows, params, { ...RULES, show, days: HISTORY_DAYS, now: exchange.now() });
}

/** The history of the funding account. */
function fundingRecords(context: CallContext): ListPage {
  const { exchange, params } = context;
  const rows = newestFirst(
    exchange.ledger.bills(walletNamed(uidOf(context), 'spot')),
    (bill) => isOfCoin(params, bill) && (isMissing(params.type) || bill.businessType === params.type),
  );
  const show = (bill: Bill) => ({
    id: bill.billId,
    coin: bill.coin,
    groupType: bill.groupType,
    type: bill.businessType,
    amount: formatUnits(bill.size),
    balance: formatUnits(bill.balance),
    ts: String(bill.at),
  });
  return listPage(rows, { ...params, limit: params.limit ?? 20 }, { ...RULES, show, now: exchange.now() });
}

/** What has changed the balances of a user. */
export const recordHandlers: Handlers = /* @__PURE__ */ utaHandlers({
  'GET /api/v3/account/financial-records': { permission: 'read', answer: records },
  'GET /api/v3/account/funding-financial-records': { permission: 'read', answer: fundingRecords },
});
