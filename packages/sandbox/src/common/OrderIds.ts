/** What the exchange answers when it has taken or cancelled an order. */
export interface OrderIds {
  readonly orderId: string;
  readonly clientOid: string;
}
