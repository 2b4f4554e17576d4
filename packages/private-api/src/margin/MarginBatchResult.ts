import type { MarginOrderIds } from './MarginOrderIds.js';

/**
 * One entry of a batch that the exchange refused.
 *
 * @example
 * ```ts
 * import type { MarginBatchFailure } from '@bitget-kit/private-api/margin';
 *
 * const explain = ({ clientOid, errorMsg }: MarginBatchFailure): string => `${clientOid ?? 'an order'}: ${errorMsg}`;
 * ```
 */
export interface MarginBatchFailure {
  /** The exchange's id of the order; empty or missing when the order never came to be. */
  orderId?: string | null | undefined;
  /** Your own id of the order, if it has one. */
  clientOid?: string | null | undefined;
  /** Why it was refused, in the exchange's words. */
  errorMsg: string;
  /** The exchange's code for the reason. Not in the documentation; another client sees it. */
  errorCode?: string | undefined;
}

/**
 * What became of each entry of a batch of margin orders. The call as a whole succeeds even when every entry failed: always
 * look at `failureList`. Match entries by their ids; their order is not promised.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/trade/Cross-Batch-Order
 * @example
 * ```ts
 * import type { MarginBatchResult } from '@bitget-kit/private-api/margin';
 *
 * const allTaken = (result: MarginBatchResult): boolean => result.failureList.length === 0;
 * ```
 */
export interface MarginBatchResult {
  /** Entries that were taken. */
  successList: MarginOrderIds[];
  /** Entries that were refused, each with a reason. */
  failureList: MarginBatchFailure[];
}
