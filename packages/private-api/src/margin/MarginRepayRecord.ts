import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

/**
 * One repayment of a loan.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Repay-History
 * @example
 * ```ts
 * import type { MarginRepayRecord } from '@bitget-kit/private-api/margin';
 *
 * const describe = ({ repayAmount, repayInterest, coin }: MarginRepayRecord): string =>
 *   `${repayAmount} ${coin}, of which ${repayInterest} interest`;
 * ```
 */
export interface MarginRepayRecord {
  /** Isolated margin only: the pair. */
  symbol?: string | undefined;
  /** Id of the repayment. */
  repayId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount repaid in all, in `coin`. */
  repayAmount: DecimalString;
  /** Part that went to the loan. */
  repayPrincipal: DecimalString;
  /** Part that went to the interest. */
  repayInterest: DecimalString;
  /** By an order, by request, by liquidation, by force. A table of the documentation writes hyphens instead. */
  repayType: 'auto_repay' | 'manual_repay' | 'liq_repay' | 'force_repay' | (string & {});
  /** When it happened, ms since the epoch. */
  cTime: TimestampMsString;
  /** When the row last changed, ms since the epoch. */
  uTime: TimestampMsString;
}
