/** A trade of the market at large, in ticks and lots. */
export interface TapeTrade {
  readonly tradeId: string;
  readonly at: number;
  readonly side: 'buy' | 'sell';
  readonly price: bigint;
  readonly size: bigint;
}
