/** A rule of a pair that an order breaks. */
export type Breach =
  /** A buy above, or a sale below what the latest price allows: in ticks, and as a share of that price, in millionths. */
  | { readonly rule: 'highest' | 'lowest'; readonly price: bigint; readonly share: bigint }
  /** More lots than one order may have. */
  | { readonly rule: 'quantity'; readonly lots: bigint }
  /** More orders than may rest on the pair. */
  | { readonly rule: 'orders'; readonly most: number };
