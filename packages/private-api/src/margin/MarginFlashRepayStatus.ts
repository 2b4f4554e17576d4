/**
 * How far one flash repayment has come.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/account/Query-Cross-Flash-Repay-Status
 * @example
 * ```ts
 * import type { MarginFlashRepayStatus } from '@bitget-kit/private-api/margin';
 *
 * const isDone = ({ status }: MarginFlashRepayStatus): boolean => status === 'FINISH';
 * ```
 */
export interface MarginFlashRepayStatus {
  /** Id of the repayment. */
  repayId: string;
  /** `FINISH` when it is done; the documentation names no other value. */
  status: 'FINISH' | (string & {});
}
