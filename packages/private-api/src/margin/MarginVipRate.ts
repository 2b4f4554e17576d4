/**
 * What one VIP level may borrow of a coin, and at what price. The yearly rate has another name on cross than on isolated
 * margin.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Margin-Interest-Rate-And-Borrowable
 * @example
 * ```ts
 * import type { MarginVipRate } from '@bitget-kit/private-api/margin';
 *
 * const ofLevel = (rates: readonly MarginVipRate[], level: string) => rates.find((rate) => rate.level === level);
 * ```
 */
export interface MarginVipRate {
  /** VIP level; `0` is none. */
  level: string;
  /** Most that the level may borrow, in the coin. */
  limit: string;
  /** Interest per day as a fraction: `0.00001` is 0.001 per cent. */
  dailyInterestRate: string;
  /** Share of the ordinary rate that the level pays: `1` is all of it, `0.97` is 97 per cent. */
  discountRate: string;
}
