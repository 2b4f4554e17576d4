/**
 * What an order does about loans: nothing, borrow what it lacks, repay from what it brings, or both.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/trade/Cross-Place-Order
 * @example
 * ```ts
 * import type { MarginLoanType } from '@bitget-kit/private-api/margin';
 *
 * const borrows = (type: MarginLoanType): boolean => type === 'autoLoan' || type === 'autoLoanAndRepay';
 * ```
 */
export type MarginLoanType = 'normal' | 'autoLoan' | 'autoRepay' | 'autoLoanAndRepay';
