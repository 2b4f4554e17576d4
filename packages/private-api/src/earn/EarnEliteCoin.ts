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
  subscriptionCoin: string;
  /** Decimal places. */
  precision: string;
  feeRate: DecimalString;
  exchangeRate: DecimalString;
  remainQuota: string;
  /** Smallest amount. */
  minAmount: DecimalString;
}
