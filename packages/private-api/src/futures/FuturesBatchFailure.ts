/**
 * One entry of a batch that the exchange refused. The call as a whole succeeds even when every entry failed: always
 * look at `failureList`.
 *
 * @see https://www.bitget.com/api-doc/contract/trade/Batch-Order
 * @example
 * ```ts
 * import type { FuturesBatchFailure } from '@bitget-kit/private-api/futures';
 *
 * const explain = ({ clientOid, errorCode, errorMsg }: FuturesBatchFailure): string =>
 *   `${clientOid}: ${errorMsg ?? 'no reason given'} (${errorCode ?? 'no code'})`;
 * ```
 */
export interface FuturesBatchFailure {
  /** The exchange's id of the order; empty or missing when the order never came to be. */
  orderId?: string | null | undefined;
  /** Your own id of the order, if it has one. */
  clientOid?: string | null | undefined;
  /** Why it was refused, in the exchange's words. */
  errorMsg?: string | undefined;
  /** The exchange's code for the reason, as in its error tables. */
  errorCode?: string | undefined;
}
