/**
 * The ids of an order that the exchange took a request for. Taken means neither filled nor cancelled: look the order up.
 *
 * @see https://www.bitget.com/api-doc/spot/trade/Place-Order
 * @example
 * ```ts
 * import type { SpotOrderIds } from '@bitget-kit/private-api/spot';
 *
 * const describe = ({ orderId, clientOid }: SpotOrderIds): string => `${clientOid} is order ${orderId}`;
 * ```
 */
export interface SpotOrderIds {
  /** The exchange's id of the order. */
  orderId: string;
  /** Your own id, or one that the exchange made. */
  clientOid: string;
}
