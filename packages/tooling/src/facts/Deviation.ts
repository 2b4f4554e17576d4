/** One place where a descriptor and the facts disagree. */
export interface Deviation {
  readonly endpoint: string;
  /** What is compared: `limit`, `access`, `params.size`, `params.orderList[].size`. */
  readonly field: string;
  readonly ours: string;
  readonly facts: string;
}

/** A deviation that was looked at and is meant. */
export interface Exception extends Deviation {
  /** Why our side is right, in a sentence. */
  readonly reason: string;
}
