/**
 * One loan that was taken.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Loan-Records
 * @example
 * ```ts
 * import type { MarginBorrowRecord } from '@bitget-kit/private-api/margin';
 *
 * const byOrder = ({ borrowType }: MarginBorrowRecord): boolean => borrowType === 'auto_loan';
 * ```
 */
export interface MarginBorrowRecord {
  /** Id of the loan. */
  loanId: string;
  coin: string;
  /** Amount borrowed, in `coin`. */
  borrowAmount: string;
  /** Whether an order borrowed by itself or somebody asked for the loan. */
  borrowType: 'auto_loan' | 'manual_loan' | (string & {});
  /** When it was taken, ms since the epoch. */
  cTime: string;
  /** When the row last changed, ms since the epoch. */
  uTime: string;
}
