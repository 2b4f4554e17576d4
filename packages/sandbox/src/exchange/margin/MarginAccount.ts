/** What a user owes of one coin, in units of 1e-18. */
export interface Debt {
  readonly coin: string;
  principal: bigint;
  interest: bigint;
  /** Up to when interest has been charged, ms. */
  chargedTo: number;
}

/** Coins that were borrowed, or paid back. */
export interface LoanRecord {
  readonly id: string;
  readonly coin: string;
  readonly amount: bigint;
  /** How much of a repayment was interest. */
  readonly interest: bigint;
  readonly kind: string;
  readonly at: number;
}

/** Interest that was charged for an hour. */
export interface InterestRecord {
  readonly id: string;
  readonly coin: string;
  readonly amount: bigint;
  readonly kind: 'first' | 'scheduled';
  readonly at: number;
}

/** A margin account that was closed by force; sums in USD, in units of 1e-18. */
export interface MarginLiquidation {
  readonly id: string;
  readonly risk: bigint;
  readonly assets: bigint;
  readonly debts: bigint;
  readonly at: number;
}

/** All that is known of a user's crossed margin besides its wallet. Lists are oldest first. */
export interface MarginAccount {
  readonly debts: Map<string, Debt>;
  /** When it was last looked at whether it must be liquidated, ms. */
  lookedAt: number;
  readonly borrowed: LoanRecord[];
  readonly repaid: LoanRecord[];
  readonly interest: InterestRecord[];
  readonly liquidations: MarginLiquidation[];
}
