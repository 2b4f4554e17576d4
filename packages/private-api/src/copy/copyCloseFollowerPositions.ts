import type { Endpoint } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** Parameters of {@link copyCloseFollowerPositions}. */
export interface CopyCloseFollowerPositionsParams {
  /** The line of futures. */
  productType: ProductType;
  /** Number of the copied order. Left out: all that the other parameters name. */
  trackingNo?: string | undefined;
  /** E.g. `BTCUSDT`. */
  symbol?: string | undefined;
  /** Coin of the margin. */
  marginCoin?: string | undefined;
  /** Only positions of this margin mode; `cross` is spelled without its end here. */
  marginMode?: 'isolated' | 'cross' | undefined;
  /** Side of the position. Needed in hedge mode, ignored in one-way mode. */
  holdSide?: 'long' | 'short' | undefined;
}

/** What comes back. */
export interface CopyCloseFollowerPositionsResult {
  /** Ids of the closing orders. */
  orderIdList: string[];
}

/**
 * Closes copied positions: one order, or all of a contract.
 *
 * For those who copy a trader.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Close-Positions
 * @example
 * ```ts
 * import { copyCloseFollowerPositions } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, copyCloseFollowerPositions, { productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const copyCloseFollowerPositions: Endpoint<
  CopyCloseFollowerPositionsParams,
  CopyCloseFollowerPositionsResult,
  'trade'
> = {
  method: 'POST',
  path: '/api/v2/copy/mix-follower/close-positions',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: {
    productType: 'string!',
    trackingNo: 'string',
    symbol: 'string',
    marginCoin: 'string',
    marginMode: 'string',
    holdSide: 'string',
  },
};
