import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

interface MaxOpenFrame {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Coin of the margin, e.g. `USDT`. */
  marginCoin: string;
  /** Side that would be opened. */
  posSide: 'long' | 'short';
  /** In the exchange's example but not in its list of parameters; what it does is not said. */
  openAmount?: DecimalString | undefined;
}

interface MaxOpenLimit extends MaxOpenFrame {
  /** At a price of your own, or a better one. */
  orderType: 'limit';
  /** Price of the order in quote coin. */
  openPrice: DecimalString;
}

interface MaxOpenMarket extends MaxOpenFrame {
  /** At the price of the market. */
  orderType: 'market';
  /** Not used for market orders. */
  openPrice?: undefined;
}

/** Parameters of {@link futuresGetMaxOpen}. */
export type FuturesGetMaxOpenParams = MaxOpenLimit | MaxOpenMarket;

/** The amount. */
export interface FuturesGetMaxOpenResult {
  /** Most that can be opened, in base coin. */
  maxOpen: DecimalString;
}

/**
 * The most that you can open on a contract now. Takes your positions and open orders into account, unlike
 * `futuresGetOpenCount`.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Get-Max-Open
 * @example
 * ```ts
 * import { futuresGetMaxOpen } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const { maxOpen } = await call(transport, futuresGetMaxOpen, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 *   posSide: 'long',
 *   orderType: 'market',
 * });
 * console.log(maxOpen);
 * ```
 */
export const futuresGetMaxOpen: Endpoint<FuturesGetMaxOpenParams, FuturesGetMaxOpenResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/mix/account/max-open',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
    productType: 'string!',
    marginCoin: 'string!',
    posSide: 'string!',
    orderType: 'string!',
    openPrice: 'decimal',
    openAmount: 'decimal',
  },
};
