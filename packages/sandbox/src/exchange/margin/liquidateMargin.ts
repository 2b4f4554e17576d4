import type { Exchange } from '../Exchange.js';
import { HOUSE } from '../HOUSE.js';
import type { MarginReport } from './Margin.js';
import { marginAccountOf } from './marginAccountOf.js';
import { marginWallet } from './marginWallet.js';

/** Closes a margin account that is worth too little: its orders go, and the lender takes all its coins for all its debts. */
export function liquidateMargin(
  { ledger, state, orders, cancel, now, nextId }: Omit<Exchange, 'margin'>,
  uid: string,
  { assets, debts: owed, risk }: MarginReport,
): void {
  const wallet = marginWallet(uid);
  const { debts, repaid, liquidations } = marginAccountOf(state, uid);
  for (const order of orders.openOf(uid)) if (order.wallet === wallet) cancel(order, 'liquidation');
  for (const [coin, { available }] of ledger.coins(wallet)) {
    if (available === 0n) continue;
    ledger.move(coin, available, wallet, HOUSE.lender, 'available');
    const line = { account: wallet, coin, groupType: 'loan', businessType: 'confiscated' };
    ledger.bill({ ...line, size: -available, fees: 0n });
  }
  for (const { coin, principal, interest } of debts.values()) {
    repaid.push({ id: nextId(), coin, amount: principal + interest, interest, kind: 'liq_repay', at: now() });
  }
  debts.clear();
  liquidations.push({ id: nextId(), risk, assets, debts: owed, at: now() });
}
