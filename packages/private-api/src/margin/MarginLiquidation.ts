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
  /** Id of the liquidation. */
  liqId: string;
  /** When it began, ms since the epoch. */
  liqStartTime: string;
  /** When it ended, ms since the epoch. */
  liqEndTime: string;
  /** Risk ratio of the account when it was liquidated. */
  liqRiskRatio: string;
  /** What the account held, in USDT. */
  totalAssets: string;
  /** What it owed, in USDT. */
  totalDebt: string;
  /** Fee of the liquidation. */
  liqFee: string;
  /** When the row was created, ms since the epoch. */
  cTime: string;
  /** When it last changed, ms since the epoch. */
  uTime: string;
}
