import { isMissing } from '../common/isMissing.js';
import { newestFirst } from '../common/newestFirst.js';
import { uidOf } from '../common/uidOf.js';
import type { Bill } from '../exchange/createLedger.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { MARGIN_TERMS } from '../exchange/margin/MARGIN_TERMS.js';
import type { LoanRecord, MarginLiquidation } from '../exchange/margin/MarginAccount.js';
import { marginWallet } from '../exchange/margin/marginWallet.js';
import type { CallContext, Handler, Handlers } from '../http/CallContext.js';
import { marginPage } from './marginPage.js';

const RATE_SCALE = 6;
const DAILY = /* @__PURE__ */ formatUnits(MARGIN_TERMS.hourlyRate * 24n, RATE_SCALE);

type Account = ReturnType<CallContext['exchange']['margin']['account']>;

interface RecordList<T> {
  readonly rows: (account: Account) => readonly T[];
  /** What the request calls the id that it looks for. */
  readonly idName?: string;
  readonly show: (row: T) => { readonly [field: string]: unknown };
}

/** A page of records, of one coin or with one id if the request says so. */
function records<T extends { readonly id: string; readonly at: number; readonly coin?: string }>({
  rows,
  idName = '',
  show,
}: RecordList<T>): Handler {
  return {
    permission: 'read',
    answer: (context) => {
      const { exchange, params } = context;
      const { coin, [idName]: id } = params;
      const wanted = newestFirst(
        rows(exchange.margin.account(uidOf(context))),
        (row) =>
          (isMissing(coin) || row.coin === String(coin).toUpperCase()) && (isMissing(id) || row.id === String(id)),
      );
      const times = (at: number) => ({ cTime: String(at), uTime: String(at) });
      const rules = { name: 'resultList', id: (row: T) => row.id, at: ({ at }: T) => at };
      return marginPage(wanted, params, { ...rules, show: (row) => ({ ...show(row), ...times(row.at) }) });
    },
  };
}

function showRepayment({ id, coin, amount, interest, kind }: LoanRecord) {
  return {
    repayId: id,
    coin,
    repayAmount: formatUnits(amount),
    repayType: kind,
    repayInterest: formatUnits(interest),
    repayPrincipal: formatUnits(amount - interest),
  };
}

/** What was lost beyond the debts counts as the fee. */
function showLiquidation({ id, at, risk, assets, debts }: MarginLiquidation) {
  return {
    liqId: id,
    liqStartTime: String(at),
    liqEndTime: String(at),
    liqRiskRatio: formatUnits(risk, RATE_SCALE),
    totalAssets: formatUnits(assets),
    totalDebt: formatUnits(debts),
    liqFee: formatUnits(assets > debts ? assets - debts : 0n),
  };
}

/** Bills of other wallets have hyphens, and know trades by their side. */
function marginTypeOf({ groupType, businessType, size }: Bill): string {
  if (groupType === 'transaction') return size > 0n ? 'deal_in' : 'deal_out';
  return businessType.replaceAll('-', '_');
}

function financialRecords(context: CallContext): unknown {
  const { exchange, params } = context;
  const rows = newestFirst(
    exchange.ledger.bills(marginWallet(uidOf(context))),
    (bill) =>
      (isMissing(params.coin) || bill.coin === String(params.coin).toUpperCase()) &&
      (isMissing(params.marginType) || marginTypeOf(bill) === params.marginType),
  );
  return marginPage(rows, params, {
    name: 'resultList',
    id: ({ billId }) => billId,
    at: ({ at }) => at,
    show: (bill) => ({
      marginId: bill.billId,
      coin: bill.coin,
      marginType: marginTypeOf(bill),
      amount: formatUnits(bill.size),
      balance: formatUnits(bill.balance),
      fee: formatUnits(bill.fees),
      cTime: String(bill.at),
      uTime: String(bill.at),
    }),
  });
}

/** What became of a margin account: loans, repayments, interest, liquidations, and every movement of its coins. */
export const marginRecordHandlers: Handlers = {
  'GET /api/v2/margin/crossed/borrow-history': /* @__PURE__ */ records({
    rows: ({ borrowed }) => borrowed,
    idName: 'loanId',
    show: ({ id, coin, amount, kind }) => ({ loanId: id, coin, borrowAmount: formatUnits(amount), borrowType: kind }),
  }),
  'GET /api/v2/margin/crossed/repay-history': /* @__PURE__ */ records({
    rows: ({ repaid }) => repaid,
    idName: 'repayId',
    show: showRepayment,
  }),
  'GET /api/v2/margin/crossed/interest-history': /* @__PURE__ */ records({
    rows: ({ interest }) => interest,
    show: ({ id, coin, amount, kind }) => ({
      interestId: id,
      loanCoin: coin,
      interestCoin: coin,
      dailyInterestRate: DAILY,
      interestAmount: formatUnits(amount),
      interstType: kind,
    }),
  }),
  'GET /api/v2/margin/crossed/liquidation-history': /* @__PURE__ */ records({
    rows: ({ liquidations }) => liquidations,
    show: showLiquidation,
  }),
  'GET /api/v2/margin/crossed/financial-records': { permission: 'read', answer: financialRecords },
};
