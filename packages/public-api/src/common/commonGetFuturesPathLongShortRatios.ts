import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface CommonFuturesPathLongShortRatio {
  /** Ms since the epoch. */
  ts: TimestampMsString;
  /** Long against short. */
  longShortRatio: DecimalString;
}

/** Parameters of {@link commonGetFuturesPathLongShortRatios}. */
export interface CommonGetFuturesPathLongShortRatiosParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** How far back the rows go, e.g. `24h`. */
  period?: string | undefined;
  /** The base or the quote coin of the pair. Left out: the base coin. */
  coin?: string | undefined;
}

/** One row each. */
export type CommonGetFuturesPathLongShortRatiosResult = CommonFuturesPathLongShortRatio[];

/**
 * The same as `commonGetMarginLongShortRatios` under another path: use that one.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { commonGetFuturesPathLongShortRatios } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), commonGetFuturesPathLongShortRatios, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const commonGetFuturesPathLongShortRatios: Endpoint<
  CommonGetFuturesPathLongShortRatiosParams,
  CommonGetFuturesPathLongShortRatiosResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v2/mix/market/long-short-ratio',
  access: 'public',
  stability: 'observed',
  check: {
    symbol: 'string!',
    period: 'string',
    coin: 'string',
  },
};
