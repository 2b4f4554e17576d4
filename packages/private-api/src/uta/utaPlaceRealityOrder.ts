import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaPlaceRealityOrder}. */
export interface UtaPlaceRealityOrderParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Whether it buys or sells. */
  side: 'buy' | 'sell';
  /** At a price, or at that of the market. */
  orderType: 'limit' | 'market';
  /** Amount, in base coin. */
  qty: DecimalString;
  /** Category, in capitals. Left out: all. */
  category?: UtaCategory | undefined;
  /** Price of one, in quote coin. */
  price?: DecimalString | undefined;
  /** Your own id of the order. */
  clientOid?: string | undefined;
}

/** What comes back. */
export interface UtaPlaceRealityOrderResult {
  /** Id of the order. */
  orderId: string;
  /** Your own id of the order. */
  clientOid: string;
}

/**
 * Places an order for a stock at its real market.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaPlaceRealityOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaPlaceRealityOrder, { symbol: 'AAPL.US', side: 'buy', orderType: 'limit', qty: '0.1' });
 * console.log(result);
 * ```
 */
export const utaPlaceRealityOrder: Endpoint<UtaPlaceRealityOrderParams, UtaPlaceRealityOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/place-reality-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string!',
    side: 'string!',
    orderType: 'string!',
    qty: 'decimal!',
    category: 'string',
    price: 'decimal',
    clientOid: 'string',
  },
};
