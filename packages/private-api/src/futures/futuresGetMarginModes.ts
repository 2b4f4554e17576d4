import type { Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** One contract. */
export interface FuturesSymbolMarginMode {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Isolated or cross margin. */
  marginMode: 'isolated' | 'crossed' | (string & {});
}

/** Parameters of {@link futuresGetMarginModes}. */
export interface FuturesGetMarginModesParams {
  /** The line of futures. */
  productType: ProductType;
}

/** One row each. */
export type FuturesGetMarginModesResult = FuturesSymbolMarginMode[];

/**
 * The margin mode of each of your contracts.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Get-Isolated-Symbols
 * @example
 * ```ts
 * import { futuresGetMarginModes } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, futuresGetMarginModes, { productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const futuresGetMarginModes: Endpoint<FuturesGetMarginModesParams, FuturesGetMarginModesResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/mix/account/isolated-symbols',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    productType: 'string!',
  },
};
