import type { DecimalString } from '@bitget-kit/transport';

/**
 * One coin to subscribe with.
 *
 * @example
 * ```ts
 * import type { EarnEliteCoin } from '@bitget-kit/private-api/earn';
 *
 * export type Fields = keyof EarnEliteCoin;
 * ```
 */
export interface EarnEliteCoin {
  /** Coin that is paid in, e.g. `USDT`. */
  subscriptionCoin: string;
  /** Decimal places. */
  precision: string;
  /** Fee, as a fraction. */
  feeRate: DecimalString;
  /** How much of the product's coin one of the other coin gives. */
  exchangeRate: DecimalString;
  /** How much of the product is left. */
  remainQuota: string;
  /** Smallest amount, in the coin. */
  minAmount: DecimalString;
}
