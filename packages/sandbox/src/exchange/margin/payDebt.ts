import type { Exchange } from '../Exchange.js';
import { HOUSE } from '../HOUSE.js';
import { smaller } from '../smaller.js';
import type { Repayment } from './Margin.js';
import type { Debt } from './MarginAccount.js';
import { marginAccountOf } from './marginAccountOf.js';
import { marginWallet } from './marginWallet.js';

/** Pays back so much of a debt, or all that is owed when that is less: interest first. The coins must be there. */
export function payDebt(
  { ledger, state, now, nextId }: Pick<Exchange, 'ledger' | 'state' | 'now' | 'nextId'>,
  uid: string,
  { debt, amount, kind }: { readonly debt: Debt; readonly amount: bigint; readonly kind: string },
): Repayment {
  const { debts, repaid } = marginAccountOf(state, uid);
  const { coin } = debt;
  const wallet = marginWallet(uid);
  const interest = smaller(amount, debt.interest);
  const principal = smaller(amount - interest, debt.principal);
  const paid = interest + principal;
  debt.interest -= interest;
  debt.principal -= principal;
  const left = debt.principal + debt.interest;
  if (left === 0n) debts.delete(coin);
  ledger.move(coin, paid, wallet, HOUSE.lender, 'available');
  ledger.bill({ account: wallet, coin, groupType: 'loan', businessType: 'repay', size: -paid, fees: 0n });
  const id = nextId();
  repaid.push({ id, coin, amount: paid, interest, kind, at: now() });
  return { id, amount: paid, left };
}
