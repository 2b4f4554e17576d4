import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

/**
 * Interest that was charged once.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Interest-Records
 * @example
 * ```ts
 * import type { MarginInterestRecord } from '@bitget-kit/private-api/margin';
 *
 * const describe = ({ interestAmount, interestCoin, loanCoin }: MarginInterestRecord): string =>
 *   `${interestAmount} ${interestCoin} for a loan of ${loanCoin}`;
 * ```
 */
export interface MarginInterestRecord {
  /** Isolated margin only: the pair. */
  symbol?: string | undefined;
  /** Id of the charge. */
  interestId: string;
  /** Coin that was borrowed. */
  loanCoin: string;
  /** Coin that the interest is in. */
  interestCoin: string;
  /** Rate per day. */
  dailyInterestRate: DecimalString;
  /** How much was charged, in `interestCoin`. */
  interestAmount: DecimalString;
  /** When the loan was taken, or later on schedule. As the exchange spells it. */
  interstType: 'first' | 'scheduled' | (string & {});
  /** When it was charged, ms since the epoch. */
  cTime: TimestampMsString;
  /** When the row last changed, ms since the epoch. */
  uTime: TimestampMsString;
}
