import { divideUp } from '../futures/divideUp.js';
import { MARGIN_TERMS } from './MARGIN_TERMS.js';
import type { Debt, InterestRecord, MarginAccount } from './MarginAccount.js';

const MILLION = 1_000_000n;

/** Charges a debt the interest of an hour on an amount. It is owed from then on, and paid when the debt is. */
export function chargeInterest(
  { interest }: Pick<MarginAccount, 'interest'>,
  debt: Debt,
  charge: Pick<InterestRecord, 'id' | 'amount' | 'kind' | 'at'>,
): void {
  const amount = divideUp(charge.amount * MARGIN_TERMS.hourlyRate, MILLION);
  debt.interest += amount;
  interest.push({ ...charge, coin: debt.coin, amount });
}
