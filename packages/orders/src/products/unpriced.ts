/** Why an order cannot be sent that is to rest at a price and names none. The compiler says so too, to who has one. */
export function unpriced({
  orderType,
  price,
}: {
  readonly orderType: string;
  readonly price?: string | undefined;
}): string | undefined {
  return orderType === 'limit' && !price ? 'is a limit order without a price' : undefined;
}
