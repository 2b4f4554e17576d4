import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesPosition } from './FuturesPosition.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetPositions}. */
export interface FuturesGetPositionsParams {
  /** The line of futures. */
  productType: ProductType;
  /** Only positions with margin in this coin, in capitals: `USDT`. */
  marginCoin?: string | undefined;
}

/** One row per position, the newest first. */
export type FuturesGetPositionsResult = FuturesPosition[];

/**
 * Your open positions of a product type, with their take-profit and stop-loss.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/position/get-all-position
 * @example
 * ```ts
 * import { futuresGetPositions } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const positions = await call(transport, futuresGetPositions, { productType: 'USDT-FUTURES' });
 * console.log(positions.map(({ symbol, holdSide, total }) => `${symbol} ${holdSide} ${total}`));
 * ```
 */
export const futuresGetPositions: Endpoint<FuturesGetPositionsParams, FuturesGetPositionsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/mix/position/all-position',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: { productType: 'string!', marginCoin: 'string' },
};
