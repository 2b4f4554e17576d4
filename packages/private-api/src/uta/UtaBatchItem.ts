/**
 * What became of one entry of a batch. The call as a whole succeeds even when every entry failed: **look at the `code` of
 * each**. Match entries by their ids; their order is not promised.
 *
 * @see https://www.bitget.com/api-doc/uta/trade/Place-Batch
 * @example
 * ```ts
 * import type { UtaBatchItem } from '@bitget-kit/private-api/uta';
 *
 * const failed = (items: readonly UtaBatchItem[]): UtaBatchItem[] =>
 *   items.filter(({ code }) => code !== undefined && code !== '00000');
 * ```
 */
export interface UtaBatchItem {
  /** The exchange's id of the order; empty or missing when the order never came to be. */
  orderId?: string | null | undefined;
  /** Your own id of the order, if it has one. */
  clientOid?: string | null | undefined;
  /** `00000` when the entry was taken, or else the reason as in the exchange's tables. Some answers leave it out. */
  code?: string | undefined;
  /** The reason in the exchange's words. Some answers leave it out. */
  msg?: string | undefined;
}
