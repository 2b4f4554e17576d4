/**
 * The ids of an order that the exchange received. Received means neither resting nor filled: look it up.
 *
 * @see https://www.bitget.com/api-doc/uta/trade/Place-Order
 * @example
 * ```ts
 * import type { UtaOrderIds, UtaOrderKey } from '@bitget-kit/private-api/uta';
 *
 * const keyOf = ({ orderId, clientOid }: UtaOrderIds): UtaOrderKey => (orderId ? { orderId } : { clientOid });
 * ```
 */
export interface UtaOrderIds {
  /**
   * The exchange's id of the order. `null` or missing when, in one-way mode, a reduce-only order pushes out earlier
   * ones: find the order by `clientOid` then.
   */
  orderId?: string | null | undefined;
  /** Your own id, or one that the exchange made. */
  clientOid: string;
}
