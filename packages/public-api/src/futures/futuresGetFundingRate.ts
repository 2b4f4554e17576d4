import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetFundingRate}. */
export interface FuturesGetFundingRateParams {
  /** The line of futures. */
  productType: ProductType;
  /** Symbol of the contract, e.g. `BTCUSDT`. Left out: all of the product type; other clients require it. */
  symbol?: string | undefined;
}

/** The funding rate of the running interval. Rates are fractions: `0.0001` is 0.01 per cent. */
export interface FuturesFundingRate {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The rate; above zero, longs pay shorts. */
  fundingRate: DecimalString;
  /** Hours between two fundings. */
  fundingRateInterval: '1' | '2' | '4' | '8' | (string & {});
  /** When the next funding takes place, ms since the epoch. */
  nextUpdate: TimestampMsString;
  /** Lowest rate possible. */
  minFundingRate: DecimalString;
  /** Highest rate possible. */
  maxFundingRate: DecimalString;
}

/** One row per contract. */
export type FuturesGetFundingRateResult = FuturesFundingRate[];

/**
 * Current funding rate, its bounds and the next funding time.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-Current-Funding-Rate
 * @example
 * ```ts
 * import { futuresGetFundingRate } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const [rate] = await call(createTransport(), futuresGetFundingRate, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 * });
 * console.log(rate?.fundingRate, rate?.nextUpdate);
 * ```
 */
export const futuresGetFundingRate: Endpoint<FuturesGetFundingRateParams, FuturesGetFundingRateResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/mix/market/current-fund-rate',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { productType: 'string!', symbol: 'string' },
};
