/**
 * The range of ids of one page of a margin list. Expect neither on an empty page.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/record/Get-Isolated-Loan-Records
 * @example
 * ```ts
 * import type { MarginPageIds } from '@bitget-kit/private-api/margin';
 *
 * const next = ({ minId }: MarginPageIds) => ({ idLessThan: minId ?? undefined });
 * ```
 */
export interface MarginPageIds {
  /** Largest id of the page. */
  maxId?: string | null | undefined;
  /** Smallest id of the page: `idLessThan` of the next one. */
  minId?: string | null | undefined;
}
