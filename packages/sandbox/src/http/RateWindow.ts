/** How requests are counted over time; the exchange does not say which it is. */
export type WindowKind = 'sliding' | 'fixed' | 'token-bucket';

/** What is remembered of one limit. */
export type RateWindow =
  | { readonly kind: 'sliding'; times: number[]; head: number }
  | { readonly kind: 'fixed'; start: number; count: number }
  | { readonly kind: 'token-bucket'; tokens: number; at: number };
