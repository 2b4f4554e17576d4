/**
 * The ids of a margin order that the exchange took a request for. Taken means neither filled nor cancelled: look the order
 * up.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/trade/Cross-Place-Order
 * @example
 * ```ts
 * import type { MarginOrderIds } from '@bitget-kit/private-api/margin';
 *
 * const describe = ({ orderId, clientOid }: MarginOrderIds): string => `${clientOid} is order ${orderId}`;
 * ```
 */
export interface MarginOrderIds {
  /** The exchange's id of the order. */
  orderId: string;
  /** Your own id, or one that the exchange made. */
  clientOid: string;
}
