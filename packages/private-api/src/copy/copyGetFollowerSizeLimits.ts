import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** One contract. */
export interface CopyFollowerSizeLimit {
  /** Largest order that is copied, in base coin. */
  maxFollowSize: DecimalString;
  /** Smallest order that is copied, in base coin. */
  minFollowSize: DecimalString;
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
}

/** Parameters of {@link copyGetFollowerSizeLimits}. */
export interface CopyGetFollowerSizeLimitsParams {
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** The line of futures. */
  productType: ProductType;
}

/** One row each. */
export type CopyGetFollowerSizeLimitsResult = CopyFollowerSizeLimit[];

/**
 * How large and how small copied orders may be.
 *
 * For those who copy a trader.
 *
 * Permission: `read`. Limit: 10 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Quantity-Limit
 * @example
 * ```ts
 * import { copyGetFollowerSizeLimits } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetFollowerSizeLimits, { productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const copyGetFollowerSizeLimits: Endpoint<
  CopyGetFollowerSizeLimitsParams,
  CopyGetFollowerSizeLimitsResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/copy/mix-follower/query-quantity-limit',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  check: {
    symbol: 'string',
    productType: 'string!',
  },
};
