import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetFundingRateHistory}. */
export interface FuturesGetFundingRateHistoryParams {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Rows a page, up to 100. Left out: 20. */
  pageSize?: number | string | undefined;
  /** Number of the page, from 1. */
  pageNo?: number | string | undefined;
}

/** One funding that took place. */
export interface FuturesPastFundingRate {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The rate as a fraction: `0.0001` is 0.01 per cent. Above zero, longs paid shorts. */
  fundingRate: DecimalString;
  /** When it was settled, ms since the epoch. */
  fundingTime: TimestampMsString;
}

/** One page, newest first. */
export type FuturesGetFundingRateHistoryResult = FuturesPastFundingRate[];

/**
 * Past funding rates of one contract, newest first, page by page. It knows no time range: stop when you are far enough
 * back.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-History-Funding-Rate
 * @example
 * ```ts
 * import { futuresGetFundingRateHistory } from '@bitget-kit/public-api/futures';
 * import { createTransport, paginate } from '@bitget-kit/transport';
 *
 * const weekAgo = Date.now() - 7 * 86_400_000;
 * const contract = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' } as const;
 * for await (const { fundingTime, fundingRate } of paginate(createTransport(), futuresGetFundingRateHistory, contract)) {
 *   if (Number(fundingTime) < weekAgo) break;
 *   console.log(fundingTime, fundingRate);
 * }
 * ```
 */
export const futuresGetFundingRateHistory: PagedEndpoint<
  FuturesGetFundingRateHistoryParams,
  FuturesGetFundingRateHistoryResult,
  'public',
  FuturesPastFundingRate
> = {
  method: 'GET',
  path: '/api/v2/mix/market/history-fund-rate',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 20, maxSize: 100 },
  check: { symbol: 'string!', productType: 'string!', pageSize: 'integer', pageNo: 'integer' },
};
