import type { Debt, MarginAccount } from './MarginAccount.js';

/** What a margin account is worth now; sums in USD, in units of 1e-18. */
export interface MarginReport {
  readonly assets: bigint;
  readonly debts: bigint;
  /** Debts and what must be there beyond them, as a share of the assets, in millionths: at 1 it is liquidated. */
  readonly risk: bigint;
}

/** Crossed margin: coins are borrowed against all that the account has. Orders are placed like those of spot. */
export interface Margin {
  account(uid: string): Readonly<MarginAccount>;
  /** What is owed, oldest first. */
  debts(uid: string): Debt[];
  report(uid: string): MarginReport;
  mostToBorrow(uid: string, coin: string): bigint;
  mostToTransfer(uid: string, coin: string): bigint;
  /**
   * Lends coins, and charges interest for the first hour.
   *
   * @returns the id of the loan.
   * @throws {@link ApiFailure} when it is more than may be borrowed.
   */
  borrow(uid: string, coin: string, amount: bigint, kind: 'manual_loan' | 'auto_loan'): string;
  /** Pays back what is there to be paid, interest first, and gives what was done; undefined when nothing is owed. */
  repay(uid: string, coin: string, amount: bigint, kind: 'manual_repay' | 'auto_repay'): Repayment | undefined;
}

/** A repayment that was made. */
export interface Repayment {
  readonly id: string;
  readonly amount: bigint;
  /** What is still owed. */
  readonly left: bigint;
}
