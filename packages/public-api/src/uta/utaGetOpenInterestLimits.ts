import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaFuturesCategory } from './UtaCategory.js';

/** One contract. */
export interface UtaOpenInterestLimit {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Largest value of one account’s positions, in USDT. */
  notionalValue: DecimalString;
  /** Largest value of all positions of one user, in USDT. */
  totalNotionalValue: DecimalString;
}

/** Parameters of {@link utaGetOpenInterestLimits}. */
export interface UtaGetOpenInterestLimitsParams {
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** Category, in capitals. */
  category: UtaFuturesCategory;
}

/** One row each. */
export type UtaGetOpenInterestLimitsResult = UtaOpenInterestLimit[];

/**
 * How much open interest one may have on futures, alone and over all.
 *
 * Public. Limit: 10 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Get-Contracts-Oi
 * @example
 * ```ts
 * import { utaGetOpenInterestLimits } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetOpenInterestLimits, { category: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const utaGetOpenInterestLimits: Endpoint<
  UtaGetOpenInterestLimitsParams,
  UtaGetOpenInterestLimitsResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v3/market/oi-limit',
  access: 'public',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  check: {
    symbol: 'string',
    category: 'string!',
  },
};
