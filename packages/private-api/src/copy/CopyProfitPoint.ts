import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

/**
 * The profit at one point in time.
 *
 * @example
 * ```ts
 * import type { CopyProfitPoint } from '@bitget-kit/private-api/copy';
 *
 * export type Fields = keyof CopyProfitPoint;
 * ```
 */
export interface CopyProfitPoint {
  /** Amount, in its coin. */
  amount: DecimalString;
  /** When it was made, ms since the epoch. */
  ctime: TimestampMsString;
}
