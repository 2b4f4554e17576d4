import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesPosition } from './FuturesPosition.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetPosition}. */
export interface FuturesGetPositionParams {
  /** The line of futures. */
  productType: ProductType;
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Coin of the margin, in capitals: `USDT`. */
  marginCoin: string;
}

/** No row without a position; in hedge mode up to two, long and short. */
export type FuturesGetPositionResult = FuturesPosition[];

/**
 * Your position on one contract, with the estimated price of liquidation.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/position/get-single-position
 * @example
 * ```ts
 * import { futuresGetPosition } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const positions = await call(transport, futuresGetPosition, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 * });
 * for (const position of positions) console.log(position.holdSide, position.total, position.unrealizedPL);
 * ```
 */
export const futuresGetPosition: Endpoint<FuturesGetPositionParams, FuturesGetPositionResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/mix/position/single-position',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: { productType: 'string!', symbol: 'string!', marginCoin: 'string!' },
};
