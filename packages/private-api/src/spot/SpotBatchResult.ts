import type { SpotOrderIds } from './SpotOrderIds.js';

/**
 * One entry of a batch that the exchange refused.
 *
 * @example
 * ```ts
 * import type { SpotBatchFailure } from '@bitget-kit/private-api/spot';
 *
 * const explain = ({ clientOid, errorCode, errorMsg }: SpotBatchFailure): string =>
 *   `${clientOid}: ${errorMsg ?? 'no reason given'} (${errorCode ?? 'no code'})`;
 * ```
 */
export interface SpotBatchFailure {
  /** The exchange's id of the order; empty or missing when the order never came to be. */
  orderId?: string | null | undefined;
  /** Your own id of the order, if it has one. */
  clientOid?: string | null | undefined;
  /** Why it was refused, in the exchange's words. */
  errorMsg?: string | undefined;
  /** The exchange's code for the reason, as in its error tables. */
  errorCode?: string | undefined;
}

/**
 * What became of each entry of a batch. The call as a whole succeeds even when every entry failed: always look at
 * `failureList`. Match entries by their ids; their order is not promised.
 *
 * @see https://www.bitget.com/api-doc/spot/trade/Batch-Place-Orders
 * @example
 * ```ts
 * import type { SpotBatchResult } from '@bitget-kit/private-api/spot';
 *
 * const allTaken = (result: SpotBatchResult): boolean => result.failureList.length === 0;
 * ```
 */
export interface SpotBatchResult {
  /** Entries that were taken. */
  successList: SpotOrderIds[];
  /** Entries that were refused, each with a reason. */
  failureList: SpotBatchFailure[];
}
