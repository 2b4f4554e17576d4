import type { FuturesBatchFailure } from './FuturesBatchFailure.js';

/**
 * An order that is being cancelled. It may still have been filled before the cancel took hold.
 *
 * @example
 * ```ts
 * import type { FuturesCanceledOrder } from '@bitget-kit/private-api/futures';
 *
 * const idOf = (order: FuturesCanceledOrder): string => order.orderId;
 * ```
 */
export interface FuturesCanceledOrder {
  /** The exchange's id of the order. */
  orderId: string;
  /** Your own id of the order; may be empty. */
  clientOid: string;
}

/**
 * What became of several orders that were to be cancelled.
 *
 * @see https://www.bitget.com/api-doc/contract/trade/Batch-Cancel-Orders
 * @example
 * ```ts
 * import type { FuturesCancelResult } from '@bitget-kit/private-api/futures';
 *
 * const allGone = (result: FuturesCancelResult): boolean => result.failureList.length === 0;
 * ```
 */
export interface FuturesCancelResult {
  /** Orders whose cancel was taken. */
  successList: FuturesCanceledOrder[];
  /** Orders whose cancel was refused, each with a reason. */
  failureList: FuturesBatchFailure[];
}
