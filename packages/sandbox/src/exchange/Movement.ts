/** Coins that went from one account to another, or out of the exchange. */
export interface Movement {
  readonly id: string;
  readonly uid: string;
  readonly clientOid: string;
  readonly coin: string;
  readonly amount: bigint;
  readonly at: number;
  readonly from: string;
  readonly to: string;
  /** Who received it, when that is another user: a main account or a sub-account. */
  readonly toUid?: string | undefined;
}
