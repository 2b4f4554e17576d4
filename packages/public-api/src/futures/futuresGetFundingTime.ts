import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetFundingTime}. */
export interface FuturesGetFundingTimeParams {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
}

/** When the next funding of one contract takes place. */
export interface FuturesFundingTime {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Time of the next funding, ms since the epoch. */
  nextFundingTime: TimestampMsString;
  /** Hours between two fundings. */
  ratePeriod: string;
}

/** A list of one row. */
export type FuturesGetFundingTimeResult = FuturesFundingTime[];

/**
 * Next funding time of one contract and the hours between two fundings.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-Symbol-Next-Funding-Time
 * @example
 * ```ts
 * import { futuresGetFundingTime } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const [next] = await call(createTransport(), futuresGetFundingTime, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 * });
 * console.log(next?.nextFundingTime);
 * ```
 */
export const futuresGetFundingTime: Endpoint<FuturesGetFundingTimeParams, FuturesGetFundingTimeResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/mix/market/funding-time',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { symbol: 'string!', productType: 'string!' },
};
