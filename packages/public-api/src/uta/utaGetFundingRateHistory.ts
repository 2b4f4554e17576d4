import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaFuturesCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetFundingRateHistory}. */
export interface UtaGetFundingRateHistoryParams {
  /** Category, in capitals. */
  category: UtaFuturesCategory;
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Number of the page, from 1, despite its name. */
  cursor?: number | string | undefined;
  /** Rows a page, up to 200. Left out: 200. */
  limit?: number | string | undefined;
}

/** One funding that took place. */
export interface UtaPastFundingRate {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** The rate as a fraction: `0.0001` is 0.01 per cent. Above zero, longs paid shorts. */
  fundingRate: DecimalString;
  /** When it was settled, ms since the epoch. */
  fundingRateTimestamp: TimestampMsString;
}

/** One page. */
export interface UtaGetFundingRateHistoryResult {
  /** `null` may come instead of an empty list. */
  resultList: UtaPastFundingRate[] | null;
}

/**
 * Past funding rates of one contract, page by page. It knows no time range: stop when you are far enough back.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Get-History-Funding-Rate
 * @example
 * ```ts
 * import { utaGetFundingRateHistory } from '@bitget-kit/public-api/uta';
 * import { createTransport, paginate } from '@bitget-kit/transport';
 *
 * const contract = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' } as const;
 * for await (const past of paginate(createTransport(), utaGetFundingRateHistory, contract, { maxPages: 2 })) {
 *   console.log(past.fundingRateTimestamp, past.fundingRate);
 * }
 * ```
 */
export const utaGetFundingRateHistory: PagedEndpoint<
  UtaGetFundingRateHistoryParams,
  UtaGetFundingRateHistoryResult,
  'public',
  UtaPastFundingRate
> = {
  method: 'GET',
  path: '/api/v3/market/history-fund-rate',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  page: { by: 'number', param: 'cursor', list: 'resultList', size: 'limit', defaultSize: 200, maxSize: 200 },
  check: { category: 'string!', symbol: 'string!', cursor: 'integer', limit: 'integer' },
};
