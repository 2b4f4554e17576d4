/** Take-profit and stop-loss that an order brings along, as the texts that were given; prices are checked before. */
export interface Presets {
  readonly takeProfit?: string | undefined;
  readonly takeProfitLimit?: string | undefined;
  readonly stopLoss?: string | undefined;
  readonly stopLossLimit?: string | undefined;
}
