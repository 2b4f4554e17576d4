import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface CommonFuturesAccountRatio {
  /** Part of the accounts that is long. */
  longAccountRatio: DecimalString;
  /** Part of the accounts that is short. */
  shortAccountRatio: DecimalString;
  /** Long against short. */
  longShortAccountRatio: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link commonGetFuturesAccountRatios}. */
export interface CommonGetFuturesAccountRatiosParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** What one row covers. Left out: `5m`. */
  period?: '5m' | '15m' | '30m' | '1h' | '2h' | '4h' | '6h' | '12h' | '1d' | undefined;
}

/** One row each. */
export type CommonGetFuturesAccountRatiosResult = CommonFuturesAccountRatio[];

/**
 * Accounts that are long against accounts that are short on futures, over time.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @see https://www.bitget.com/api-doc/common/apidata/Account-Long-Short
 * @example
 * ```ts
 * import { commonGetFuturesAccountRatios } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), commonGetFuturesAccountRatios, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const commonGetFuturesAccountRatios: Endpoint<
  CommonGetFuturesAccountRatiosParams,
  CommonGetFuturesAccountRatiosResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v2/mix/market/account-long-short',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  check: {
    symbol: 'string!',
    period: 'string',
  },
};
