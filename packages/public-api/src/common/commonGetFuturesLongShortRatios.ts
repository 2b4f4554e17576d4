import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface CommonFuturesLongShortRatio {
  /** Part of the users that is long. */
  longRatio: DecimalString;
  /** Part of the users that is short. */
  shortRatio: DecimalString;
  /** Long against short. */
  longShortRatio: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link commonGetFuturesLongShortRatios}. */
export interface CommonGetFuturesLongShortRatiosParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** What one row covers; a day is spelled `1Dutc` here. Left out: `5m`. */
  period?: '5m' | '15m' | '30m' | '1h' | '2h' | '4h' | '6h' | '12h' | '1Dutc' | undefined;
}

/** One row each. */
export type CommonGetFuturesLongShortRatiosResult = CommonFuturesLongShortRatio[];

/**
 * Users that are long against users that are short on futures, over time.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @see https://www.bitget.com/api-doc/common/apidata/Long-Short
 * @example
 * ```ts
 * import { commonGetFuturesLongShortRatios } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), commonGetFuturesLongShortRatios, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const commonGetFuturesLongShortRatios: Endpoint<
  CommonGetFuturesLongShortRatiosParams,
  CommonGetFuturesLongShortRatiosResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v2/mix/market/long-short',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  check: {
    symbol: 'string!',
    period: 'string',
  },
};
