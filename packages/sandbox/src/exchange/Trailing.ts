/** How an order that waits follows the price: from its trigger price on, until the price comes back from its best. */
export interface Trailing {
  /** How far it must come back, as a share of the best price, in millionths. */
  readonly callback: bigint;
  /** The best price since it has begun to follow, in ticks: the highest for a sale, the lowest for a buy. */
  best?: bigint | undefined;
  /** Take-profit and stop-loss of the order to come: how far from the price at which it fires, in millionths. */
  readonly takeProfit?: bigint | undefined;
  readonly stopLoss?: bigint | undefined;
}
