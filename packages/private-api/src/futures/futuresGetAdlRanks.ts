import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** One position. */
export interface FuturesAdlRank {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Coin of the margin. */
  marginCoin: string;
  /** Place in the queue of automatic deleveraging, as a fraction. */
  adlRank: DecimalString;
  /** What the table of the page calls `adlRank`. */
  rank: DecimalString;
  /** Side of the position. */
  holdSide: 'long' | 'short' | (string & {});
}

/** Parameters of {@link futuresGetAdlRanks}. */
export interface FuturesGetAdlRanksParams {
  /** The line of futures. Left out: USDT-FUTURES. */
  productType: ProductType;
}

/** One row each. */
export type FuturesGetAdlRanksResult = FuturesAdlRank[];

/**
 * How soon your positions would be reduced by automatic deleveraging.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/position/Get-Position-Adl
 * @example
 * ```ts
 * import { futuresGetAdlRanks } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, futuresGetAdlRanks, { productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const futuresGetAdlRanks: Endpoint<FuturesGetAdlRanksParams, FuturesGetAdlRanksResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/mix/position/adlRank',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    productType: 'string!',
  },
};
