import type { FuturesBatchPlaceOrdersParams } from '@bitget-kit/private-api/futures';
import type { MarginOrderTerms } from '@bitget-kit/private-api/margin';
import type { SpotOrderTerms } from '@bitget-kit/private-api/spot';
import type { UtaOrderTerms } from '@bitget-kit/private-api/uta';

/**
 * Orders that go out in one request. Up to 50 on the classic account. A `clientOid` may be left out: one is made. Given ones
 * must differ and never have been used.
 *
 * @example
 * ```ts
 * import type { BatchRequest } from '@bitget-kit/orders';
 *
 * const ladder: BatchRequest = {
 *   product: 'spot',
 *   orders: ['49000', '48000'].map((price) => ({
 *     symbol: 'BTCUSDT',
 *     side: 'buy',
 *     orderType: 'limit',
 *     force: 'gtc',
 *     price,
 *     size: '0.001',
 *   })),
 * };
 * ```
 */
export type BatchRequest =
  | { readonly product: 'spot'; readonly orders: readonly (SpotOrderTerms & { symbol: string })[] }
  | (Readonly<Omit<FuturesBatchPlaceOrdersParams, 'orderList'>> & {
      readonly product: 'futures';
      readonly orders: FuturesBatchPlaceOrdersParams['orderList'];
    })
  | {
      readonly product: 'margin';
      readonly marginMode: 'crossed' | 'isolated';
      /** Pair of all its orders, e.g. `BTCUSDT`. */
      readonly symbol: string;
      readonly orders: readonly MarginOrderTerms[];
    }
  | { readonly product: 'uta'; readonly orders: readonly UtaOrderTerms[] };
