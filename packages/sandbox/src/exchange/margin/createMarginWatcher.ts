import type { Exchange } from '../Exchange.js';
import type { Order } from '../Order.js';
import type { Watcher } from '../Watcher.js';
import { chargeInterest } from './chargeInterest.js';
import { liquidateMargin } from './liquidateMargin.js';
import type { Margin } from './Margin.js';
import { marginAccountOf } from './marginAccountOf.js';
import { nextCharge } from './nextCharge.js';

const MINUTE_MS = 60_000;
const MILLION = 1_000_000n;

/** Charges interest by the hour, liquidates what is worth too little, once a minute, and repays what orders have brought. */
export function createMarginWatcher(exchange: Omit<Exchange, 'margin'>, margin: Margin): Watcher {
  const { state, markets, now, nextId } = exchange;
  const debtors = (): string[] => [...state.margin].filter(([, { debts }]) => debts.size > 0).map(([uid]) => uid);
  const dueOf = (uid: string): number => marginAccountOf(state, uid).lookedAt + MINUTE_MS;
  const charge = (uid: string): void => {
    for (const debt of margin.debts(uid)) {
      for (let at = nextCharge(debt); at <= now(); at = nextCharge(debt)) {
        debt.chargedTo = at;
        const terms = { id: nextId(), amount: debt.principal, kind: 'scheduled', at } as const;
        chargeInterest(marginAccountOf(state, uid), debt, terms);
      }
    }
  };
  return {
    // Time is the same on every market: one of them is enough to watch it on.
    isWaiting: ({ market }) => market === markets[0] && debtors().length > 0,
    quiet: () => ({ due: Math.min(...debtors().map(dueOf)) }),
    tick: () => {
      for (const uid of debtors()) {
        if (dueOf(uid) > now()) continue;
        marginAccountOf(state, uid).lookedAt = now();
        charge(uid);
        const report = margin.report(uid);
        if (report.risk >= MILLION) liquidateMargin(exchange, uid, report);
      }
    },
    onEnd: (order) => {
      const amount = order.loanType?.endsWith('epay') ? broughtBy(order) : 0n;
      if (amount > 0n) margin.repay(order.uid, coinOf(order), amount, 'auto_repay');
    },
  };
}

function coinOf({ side, market }: Order): string {
  return side === 'buy' ? market.baseCoin : market.quoteCoin;
}

/** What an order has brought, less its fee. */
function broughtBy({ side, market, filled, filledValue, fee }: Order): bigint {
  return (side === 'buy' ? filled * market.lot : filledValue) - fee;
}
