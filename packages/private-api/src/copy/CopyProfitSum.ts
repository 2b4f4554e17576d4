import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

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
  /** Of yesterday, in USDT. */
  yesterdayProfit: DecimalString;
  /** Ms since the epoch. */
  yesterdayTime: TimestampMsString;
  /** In all. */
  sumProfit: DecimalString;
  /** Still to be settled, in USDT. */
  waitProfit: DecimalString;
}
