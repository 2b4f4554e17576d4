import { ApiFailure } from '../../ApiFailure.js';
import type { Exchange } from '../Exchange.js';
import { SCALE } from '../SCALE.js';
import { smaller } from '../smaller.js';
import { usdPrice } from '../usdPrice.js';
import { createMarginWatcher } from './createMarginWatcher.js';
import { MARGIN_TERMS } from './MARGIN_TERMS.js';
import type { Margin } from './Margin.js';
import { marginAccountOf } from './marginAccountOf.js';
import { marginWallet } from './marginWallet.js';
import { payDebt } from './payDebt.js';
import { reportOnMargin } from './reportOnMargin.js';
import { takeLoan } from './takeLoan.js';

const UNIT = 10n ** /* @__PURE__ */ BigInt(SCALE);
const STEP = 10n ** /* @__PURE__ */ BigInt(SCALE - MARGIN_TERMS.digits);

/** Makes it, and has the exchange tell it the time and which orders are over. */
export function createMargin(exchange: Omit<Exchange, 'margin'>): Margin {
  const { ledger, state, watchers } = exchange;
  const available = (uid: string, coin: string): bigint => ledger.balance(marginWallet(uid), coin).available;
  /** A sum in USD as an amount of a coin, cut off where amounts are. */
  const inCoin = (sum: bigint, coin: string): bigint => {
    const price = usdPrice(exchange, coin);
    const amount = price === 0n || sum <= 0n ? 0n : (sum * UNIT) / price;
    return amount - (amount % STEP);
  };
  const margin: Margin = {
    account: (uid) => marginAccountOf(state, uid),
    debts: (uid) => [...(state.margin.get(uid)?.debts.values() ?? [])],
    report: (uid) => reportOnMargin(exchange, uid, margin.debts(uid)),
    mostToBorrow: (uid, coin) => {
      const { assets, debts } = margin.report(uid);
      return inCoin((assets - debts) * (MARGIN_TERMS.leverage - 1n) - debts, coin);
    },
    mostToTransfer: (uid, coin) => {
      const { assets, debts } = margin.report(uid);
      if (debts === 0n) return available(uid, coin);
      return smaller(available(uid, coin), inCoin(assets - debts - debts / (MARGIN_TERMS.leverage - 1n), coin));
    },
    borrow: (uid, coin, amount, kind) => {
      if (amount > margin.mostToBorrow(uid, coin)) {
        throw new ApiFailure('50035', 'The maximum borrowing amount is exceeded');
      }
      return takeLoan(exchange, uid, { coin, amount, kind });
    },
    repay: (uid, coin, amount, kind) => {
      const debt = state.margin.get(uid)?.debts.get(coin);
      const paid = smaller(amount, available(uid, coin));
      return debt && paid > 0n ? payDebt(exchange, uid, { debt, amount: paid, kind }) : undefined;
    },
  };
  watchers.push(createMarginWatcher(exchange, margin));
  return margin;
}
