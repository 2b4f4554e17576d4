/** What identifies an order in an answer. The `orderId` is left out where the exchange does not know it yet. */
export interface OrderIds {
  readonly orderId?: string;
  readonly clientOid: string;
}
