/** What an order on futures says beyond price and size. */
export interface FuturesTerms {
  readonly marginMode: 'crossed' | 'isolated';
  /** Which position it is about: in one-way mode there is one a pair, `net`; in hedge mode two. */
  readonly posSide: 'net' | 'long' | 'short';
  /** It may only make that position smaller. */
  readonly reduceOnly: boolean;
  /** What its margin is the value divided by, when it opens something. */
  readonly leverage: number;
}
