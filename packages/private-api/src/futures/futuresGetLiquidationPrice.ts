import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetLiquidationPrice}. */
export interface FuturesGetLiquidationPriceParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Coin of the margin. */
  marginCoin: string;
  /** Side of the position. */
  posSide: 'long' | 'short';
  /** What is sent when it starts. */
  orderType: 'limit' | 'market';
  /** Amount to open, in base coin. */
  openAmount: DecimalString;
  /** Price at which to open, for limit orders. */
  openPrice?: DecimalString | undefined;
}

/** What comes back. */
export interface FuturesGetLiquidationPriceResult {
  /** Price at which the position would be liquidated, in quote coin. */
  liqPrice: DecimalString;
}

/**
 * The price at which a position that you are about to open would be liquidated.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Get-Liquidation-Price
 * @example
 * ```ts
 * import { futuresGetLiquidationPrice } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, futuresGetLiquidationPrice, { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', posSide: 'long', orderType: 'limit', openAmount: '0.1' });
 * console.log(result);
 * ```
 */
export const futuresGetLiquidationPrice: Endpoint<
  FuturesGetLiquidationPriceParams,
  FuturesGetLiquidationPriceResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/mix/account/liq-price',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
    productType: 'string!',
    marginCoin: 'string!',
    posSide: 'string!',
    orderType: 'string!',
    openAmount: 'decimal!',
    openPrice: 'decimal',
  },
};
