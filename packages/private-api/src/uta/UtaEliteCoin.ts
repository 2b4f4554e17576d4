import type { DecimalString } from '@bitget-kit/transport';

/**
 * One coin to subscribe with.
 *
 * @example
 * ```ts
 * import type { UtaEliteCoin } from '@bitget-kit/private-api/uta';
 *
 * export type Fields = keyof UtaEliteCoin;
 * ```
 */
export interface UtaEliteCoin {
  /** Coin that is paid in, e.g. `USDT`. */
  subscriptionCoin: string;
  /** Decimal places. */
  precision: string;
  /** Fee, as a fraction. */
  feeRate: DecimalString;
  /** How much of the product's coin one of the other coin gives. */
  exchangeRate: DecimalString;
  /** How much of the product is left. */
  remainQuota: DecimalString;
  /** Smallest amount, in the coin. */
  minAmount: DecimalString;
}
