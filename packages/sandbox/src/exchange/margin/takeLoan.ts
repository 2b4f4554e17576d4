import type { Exchange } from '../Exchange.js';
import { HOUSE } from '../HOUSE.js';
import { chargeInterest } from './chargeInterest.js';
import type { LoanRecord } from './MarginAccount.js';
import { marginAccountOf } from './marginAccountOf.js';
import { marginWallet } from './marginWallet.js';

/** Lends coins to a margin account, and charges interest for the first hour; gives the id of the loan. */
export function takeLoan(
  { ledger, state, now, nextId }: Pick<Exchange, 'ledger' | 'state' | 'now' | 'nextId'>,
  uid: string,
  { coin, amount, kind }: Pick<LoanRecord, 'coin' | 'amount' | 'kind'>,
): string {
  const account = marginAccountOf(state, uid);
  const { debts, borrowed } = account;
  if (debts.size === 0) account.lookedAt = now();
  const wallet = marginWallet(uid);
  const debt = debts.get(coin) ?? { coin, principal: 0n, interest: 0n, chargedTo: now() };
  debts.set(coin, debt);
  debt.principal += amount;
  ledger.move(coin, amount, HOUSE.lender, wallet, 'available');
  ledger.bill({ account: wallet, coin, groupType: 'loan', businessType: 'borrow', size: amount, fees: 0n });
  const id = nextId();
  borrowed.push({ id, coin, amount, interest: 0n, kind, at: now() });
  chargeInterest(account, debt, { id: nextId(), amount, kind: 'first', at: now() });
  return id;
}
