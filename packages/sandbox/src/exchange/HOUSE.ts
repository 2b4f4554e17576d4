/** Accounts of the exchange itself. Users cannot have these names. */
export const HOUSE: {
  readonly maker: string;
  readonly fees: string;
  readonly outside: string;
  readonly clearing: string;
  readonly insurance: string;
  readonly lender: string;
} = {
  /** The market maker, as a user and as a wallet. */
  maker: '~maker',
  /** Where fees go. */
  fees: '~fees',
  /** Where what leaves the exchange goes, and what enters it comes from. */
  outside: '~outside',
  /** What futures pay and receive while a position is open; together with all positions it is always worth nothing. */
  clearing: '~clearing',
  /** Takes what is left of liquidated positions, and pays what they lack. */
  insurance: '~insurance',
  /** Lends coins to margin accounts, takes their interest, and what is left of those that are liquidated. */
  lender: '~lender',
};
