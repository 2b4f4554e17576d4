import type { Endpoint } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** One order. */
export interface CopyClosedOrder {
  /** Number of the copied order. */
  trackingNo: string;
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType | (string & {});
}

/** Parameters of {@link copyCloseTraderPositions}. */
export interface CopyCloseTraderPositionsParams {
  /**
   * Number of the order. Left out: all of the contract, **or of the line of futures when `symbol` is left out too**.
   */
  trackingNo?: string | undefined;
  /** Contract, e.g. `BTCUSDT`. With `trackingNo` it must be that order’s. */
  symbol?: string | undefined;
  /** The line of futures. */
  productType: ProductType;
}

/** One row each. */
export type CopyCloseTraderPositionsResult = CopyClosedOrder[];

/**
 * Closes your positions that others copy: one order, all of a contract, **or all of a line of futures** when neither is
 * named.
 *
 * For traders whom others copy.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Close-Positions
 * @example
 * ```ts
 * import { copyCloseTraderPositions } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, copyCloseTraderPositions, {
 *   productType: 'USDT-FUTURES',
 *   trackingNo: '1',
 * });
 * console.log(result);
 * ```
 */
export const copyCloseTraderPositions: Endpoint<
  CopyCloseTraderPositionsParams,
  CopyCloseTraderPositionsResult,
  'trade'
> = {
  method: 'POST',
  path: '/api/v2/copy/mix-trader/order-close-positions',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: {
    trackingNo: 'string',
    symbol: 'string',
    productType: 'string!',
  },
};
