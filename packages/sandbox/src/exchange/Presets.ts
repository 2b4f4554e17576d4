/** Take-profit and stop-loss that an order brings along, as the texts that were given; prices are checked before. */
export interface Presets {
  readonly takeProfit?: string | undefined;
  readonly takeProfitLimit?: string | undefined;
  readonly stopLoss?: string | undefined;
  readonly stopLossLimit?: string | undefined;
  /** Which price each looks at, in the words of V3: here both are the price that the market makes. */
  readonly takeProfitBy?: string | undefined;
  readonly stopLossBy?: string | undefined;
}
