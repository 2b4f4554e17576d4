import type { ProductType } from '@bitget-kit/private-api/futures';
import type { UtaCategory } from '@bitget-kit/private-api/uta';

/**
 * An order that exists, by the exchange's id. An id of your own will not do: the exchange lets it be used again.
 *
 * @example
 * ```ts
 * import type { OrderTarget } from '@bitget-kit/orders';
 *
 * const target: OrderTarget = { product: 'spot', symbol: 'BTCUSDT', orderId: '1098394857' };
 * ```
 */
export type OrderTarget = {
  readonly symbol: string;
  readonly orderId: string;
} & (
  | { readonly product: 'spot' }
  | { readonly product: 'futures'; readonly productType: ProductType }
  | { readonly product: 'margin'; readonly marginMode: 'crossed' | 'isolated' }
  | { readonly product: 'uta'; readonly category: UtaCategory }
);
