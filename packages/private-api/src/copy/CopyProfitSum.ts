/**
 * The sum.
 *
 * @example
 * ```ts
 * import type { CopyProfitSum } from '@bitget-kit/private-api/copy';
 *
 * export type Fields = keyof CopyProfitSum;
 * ```
 */
export interface CopyProfitSum {
  /** Of yesterday. */
  yesterdayProfit: string;
  /** Ms since the epoch. */
  yesterdayTime: string;
  /** In all. */
  sumProfit: string;
  /** Still to be settled. */
  waitProfit: string;
}
