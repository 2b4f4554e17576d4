import { ApiFailure } from '../ApiFailure.js';
import { coinOf } from '../common/coinOf.js';
import { isMissing } from '../common/isMissing.js';
import { uidOf } from '../common/uidOf.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { MARGIN_TERMS } from '../exchange/margin/MARGIN_TERMS.js';
import { marginWallet } from '../exchange/margin/marginWallet.js';
import { parseUnits } from '../exchange/parseUnits.js';
import { SCALE } from '../exchange/SCALE.js';
import { smaller } from '../exchange/smaller.js';
import { usdPrice } from '../exchange/usdPrice.js';
import type { CallContext, Handlers } from '../http/CallContext.js';

const RATE_SCALE = 6;

/** What may be borrowed at all: what has a price. */
function borrowable({ exchange, params }: CallContext): string {
  const coin = coinOf(exchange, params.coin);
  if (usdPrice(exchange, coin) === 0n) throw new ApiFailure('50037', 'This currency cannot be borrowed');
  return coin;
}

/** An amount with eight digits after the point at most. */
function amountIn(value: unknown, tooSmall: ApiFailure): bigint {
  const amount = parseUnits(value);
  if (amount === undefined || amount <= 0n) throw tooSmall;
  if (amount % 10n ** BigInt(SCALE - MARGIN_TERMS.digits) === 0n) return amount;
  throw new ApiFailure('50063', 'Token precision must less than or equal to eight');
}

function borrow(context: CallContext): unknown {
  const { exchange, params } = context;
  const coin = borrowable(context);
  const refusal = new ApiFailure('50034', 'The borrowing amount must be over 0.00000001');
  const amount = amountIn(params.borrowAmount, refusal);
  const loanId = exchange.margin.borrow(uidOf(context), coin, amount, 'manual_loan');
  return { loanId, coin, borrowAmount: formatUnits(amount) };
}

/** Pays back what is asked for, or all that is owed when that is less; the interest at least. */
function repay(context: CallContext): unknown {
  const { exchange, params } = context;
  const uid = uidOf(context);
  const coin = coinOf(exchange, params.coin);
  const amount = amountIn(params.repayAmount, new ApiFailure('50040', 'The repayment amount must be more than 0'));
  const debt = exchange.margin.debts(uid).find((one) => one.coin === coin);
  if (!debt) throw new ApiFailure('50061', 'There is a problem with the parameter you requested');
  if (amount < debt.interest) throw new ApiFailure('50042', 'The repayment amount must be more than the interest');
  const owed = debt.principal + debt.interest;
  const wanted = smaller(amount, owed);
  if (exchange.ledger.balance(marginWallet(uid), coin).available < wanted) {
    throw new ApiFailure('50041', 'The repayment amount must be less than your available balance');
  }
  const done = exchange.margin.repay(uid, coin, wanted, 'manual_repay');
  const [paid, left] = [done?.amount ?? 0n, done?.left ?? 0n];
  return { coin, repayId: done?.id ?? '', remainDebtAmount: formatUnits(left), repayAmount: formatUnits(paid) };
}

function assets(context: CallContext): unknown[] {
  const { exchange, params } = context;
  const uid = uidOf(context);
  const debts = new Map(exchange.margin.debts(uid).map((debt) => [debt.coin, debt]));
  const held = new Map(exchange.ledger.coins(marginWallet(uid)));
  const only = isMissing(params.coin) ? undefined : coinOf(exchange, params.coin);
  return [...new Set([...held.keys(), ...debts.keys(), ...(only ? [only] : [])])]
    .filter((coin) => only === undefined || coin === only)
    .map((coin) => {
      const { available, frozen, updatedAt } = held.get(coin) ?? { available: 0n, frozen: 0n, updatedAt: 0 };
      const { principal, interest } = debts.get(coin) ?? { principal: 0n, interest: 0n };
      return {
        coin,
        totalAmount: formatUnits(available + frozen),
        available: formatUnits(available),
        frozen: formatUnits(frozen),
        borrow: formatUnits(principal),
        interest: formatUnits(interest),
        net: formatUnits(available + frozen - principal - interest),
        coupon: '0',
        cTime: String(exchange.state.startedAt),
        uTime: String(updatedAt),
      };
    });
}

function riskRate(context: CallContext): unknown {
  const { risk } = context.exchange.margin.report(uidOf(context));
  return { riskRateRatio: formatUnits(risk, RATE_SCALE) };
}

function mostToBorrow(context: CallContext): unknown {
  const coin = borrowable(context);
  const most = context.exchange.margin.mostToBorrow(uidOf(context), coin);
  return { coin, maxBorrowableAmount: formatUnits(most) };
}

function mostToTransfer(context: CallContext): unknown {
  const { exchange, params } = context;
  const coin = coinOf(exchange, params.coin);
  return { coin, maxTransferOutAmount: formatUnits(exchange.margin.mostToTransfer(uidOf(context), coin)) };
}

/** Wallet and debts of crossed margin. */
export const marginAccountHandlers: Handlers = {
  'GET /api/v2/margin/crossed/account/assets': { permission: 'read', answer: assets },
  'POST /api/v2/margin/crossed/account/borrow': { permission: 'trade', answer: borrow },
  'POST /api/v2/margin/crossed/account/repay': { permission: 'trade', answer: repay },
  'GET /api/v2/margin/crossed/account/risk-rate': { permission: 'read', answer: riskRate },
  'GET /api/v2/margin/crossed/account/max-borrowable-amount': { permission: 'read', answer: mostToBorrow },
  'GET /api/v2/margin/crossed/account/max-transfer-out-amount': { permission: 'read', answer: mostToTransfer },
};
