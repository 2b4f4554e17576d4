import type { FuturesPlaceOrderParams } from '@bitget-kit/private-api/futures';
import type { MarginPlaceCrossOrderParams } from '@bitget-kit/private-api/margin';
import type { SpotLimitOrder, SpotMarketOrder } from '@bitget-kit/private-api/spot';
import type { UtaPlaceOrderParams } from '@bitget-kit/private-api/uta';

/**
 * An order and the line of products it is for. Its `clientOid` may be left out: one is made. A given one must never have
 * been used before.
 *
 * @example
 * ```ts
 * import type { OrderRequest } from '@bitget-kit/orders';
 *
 * const request: OrderRequest = {
 *   product: 'spot',
 *   order: { symbol: 'BTCUSDT', side: 'buy', orderType: 'market', size: '100' },
 * };
 * ```
 */
export type OrderRequest =
  | { readonly product: 'spot'; readonly order: SpotLimitOrder | SpotMarketOrder }
  | { readonly product: 'futures'; readonly order: FuturesPlaceOrderParams }
  | {
      readonly product: 'margin';
      readonly marginMode: 'crossed' | 'isolated';
      readonly order: MarginPlaceCrossOrderParams;
    }
  | { readonly product: 'uta'; readonly order: UtaPlaceOrderParams };
