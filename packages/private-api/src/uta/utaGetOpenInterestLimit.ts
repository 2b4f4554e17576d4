import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaFuturesCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetOpenInterestLimit}. */
export interface UtaGetOpenInterestLimitParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Category, in capitals. */
  category: UtaFuturesCategory;
}

/** What comes back. */
export interface UtaGetOpenInterestLimitResult {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** For one user, in USDT. */
  singleUserLimit: DecimalString;
  /** For main account and sub-accounts together, in USDT. */
  masterSubLimit: DecimalString;
  /** For market makers, in USDT. */
  marketMakerLimit: DecimalString;
}

/**
 * How much open interest you may have in a futures contract.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Get_OI_Limit
 * @example
 * ```ts
 * import { utaGetOpenInterestLimit } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetOpenInterestLimit, { symbol: 'BTCUSDT', category: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const utaGetOpenInterestLimit: Endpoint<UtaGetOpenInterestLimitParams, UtaGetOpenInterestLimitResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/open-interest-limit',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
    category: 'string!',
  },
};
