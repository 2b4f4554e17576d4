import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetFeeRate}. */
export interface UtaGetFeeRateParams {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Category, in capitals. */
  category: UtaCategory;
}

/** Your fee rates. */
export interface UtaGetFeeRateResult {
  /** Maker fee as a fraction: `0.0008` is 0.08 per cent. */
  makerFeeRate: DecimalString;
  /** Taker fee as a fraction. */
  takerFeeRate: DecimalString;
}

/**
 * What you pay on one symbol.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 3 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Get-Account-Fee-Rate
 * @example
 * ```ts
 * import { utaGetFeeRate } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const { takerFeeRate } = await call(transport, utaGetFeeRate, { category: 'SPOT', symbol: 'BTCUSDT' });
 * console.log(takerFeeRate);
 * ```
 */
export const utaGetFeeRate: Endpoint<UtaGetFeeRateParams, UtaGetFeeRateResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/fee-rate',
  access: 'private',
  permission: 'read',
  limit: { requests: 3, seconds: 1, scope: 'uid' },
  check: { symbol: 'string!', category: 'string!' },
};
