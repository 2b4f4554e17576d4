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
  subscriptionCoin: string;
  /** Decimal places. */
  precision: string;
  feeRate: DecimalString;
  exchangeRate: DecimalString;
  remainQuota: string;
  /** Smallest amount. */
  minAmount: DecimalString;
}
