import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** One contract. */
export interface FuturesOpenInterestLimit {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Largest value of one account’s positions, in USDT. */
  notionalValue: DecimalString;
  /** Largest value of all positions of one user, in USDT. */
  totalNotionalValue: DecimalString;
}

/** Parameters of {@link futuresGetOpenInterestLimits}. */
export interface FuturesGetOpenInterestLimitsParams {
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** The line of futures. */
  productType: ProductType;
}

/** One row each. */
export type FuturesGetOpenInterestLimitsResult = FuturesOpenInterestLimit[];

/**
 * How much open interest one may have, by contract.
 *
 * Public. Limit: 10 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-Contracts-Oi
 * @example
 * ```ts
 * import { futuresGetOpenInterestLimits } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), futuresGetOpenInterestLimits, { productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const futuresGetOpenInterestLimits: Endpoint<
  FuturesGetOpenInterestLimitsParams,
  FuturesGetOpenInterestLimitsResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v2/mix/market/oi-limit',
  access: 'public',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  check: {
    symbol: 'string',
    productType: 'string!',
  },
};
