import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

/**
 * One liquidation of a margin account.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Liquidation-Records
 * @example
 * ```ts
 * import type { MarginLiquidation } from '@bitget-kit/private-api/margin';
 *
 * const lasted = ({ liqStartTime, liqEndTime }: MarginLiquidation): number => Number(liqEndTime) - Number(liqStartTime);
 * ```
 */
export interface MarginLiquidation {
  /** Isolated margin only: the pair. */
  symbol?: string | undefined;
  /** Id of the liquidation. */
  liqId: string;
  /** When it began, ms since the epoch. */
  liqStartTime: TimestampMsString;
  /** When it ended, ms since the epoch. */
  liqEndTime: string;
  /** Risk ratio of the account when it was liquidated. */
  liqRiskRatio: DecimalString;
  /** What the account held, in USDT. */
  totalAssets: DecimalString;
  /** What it owed, in USDT. */
  totalDebt: DecimalString;
  /** Fee of the liquidation. */
  liqFee: DecimalString;
  /** When the row was created, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
}
