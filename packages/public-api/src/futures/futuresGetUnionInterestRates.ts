import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface FuturesUnionInterestRate {
  /** Interest of a year, as a fraction. */
  annualInterestRate: DecimalString;
  /** Interest of a day, as a fraction. */
  dailyInterestRate: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link futuresGetUnionInterestRates}. */
export interface FuturesGetUnionInterestRatesParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Rows a page. */
  pageSize?: number | string | undefined;
  /** Page, from 1 on. */
  pageNo?: number | string | undefined;
}

/** What comes back. */
export interface FuturesGetUnionInterestRatesResult {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** One row for each point in time, newest first. */
  historyInterestRateList: FuturesUnionInterestRate[];
}

/**
 * What borrowing a coin in futures with several coins as margin cost, over time.
 *
 * Public. Limit: 5 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-Interest-Rate
 * @example
 * ```ts
 * import { futuresGetUnionInterestRates } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), futuresGetUnionInterestRates, { coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const futuresGetUnionInterestRates: PagedEndpoint<
  FuturesGetUnionInterestRatesParams,
  FuturesGetUnionInterestRatesResult,
  'public',
  FuturesUnionInterestRate
> = {
  method: 'GET',
  path: '/api/v2/mix/market/union-interest-rate-history',
  access: 'public',
  limit: { requests: 5, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  page: {
    by: 'number',
    param: 'pageNo',
    list: 'historyInterestRateList',
    size: 'pageSize',
    defaultSize: 20,
    maxSize: 100,
  },
  check: {
    coin: 'string!',
    pageSize: 'integer',
    pageNo: 'integer',
  },
};
