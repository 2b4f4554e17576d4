import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

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
  /** Isolated margin only: the pair. */
  symbol?: string | undefined;
  /** Id of the loan. */
  loanId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount borrowed, in `coin`. */
  borrowAmount: DecimalString;
  /** What the table of the page of isolated margin calls `borrowAmount`. */
  amount?: DecimalString | undefined;
  /** Whether an order borrowed by itself or somebody asked for the loan. */
  borrowType: 'auto_loan' | 'manual_loan' | (string & {});
  /** When it was taken, ms since the epoch. */
  cTime: TimestampMsString;
  /** When the row last changed, ms since the epoch. */
  uTime: TimestampMsString;
}
