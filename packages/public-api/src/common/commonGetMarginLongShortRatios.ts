import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface CommonMarginLongShortRatio {
  /** Long against short. */
  longShortRatio: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link commonGetMarginLongShortRatios}. */
export interface CommonGetMarginLongShortRatiosParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** How far back the rows go. Left out: `24h`. */
  period?: '24h' | '30d' | undefined;
  /** The base or the quote coin of the pair. Left out: the base coin. */
  coin?: string | undefined;
}

/** One row each. */
export type CommonGetMarginLongShortRatiosResult = CommonMarginLongShortRatio[];

/**
 * Longs against shorts on margin, over time.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @see https://www.bitget.com/api-doc/common/apidata/Margin-Ls-Ratio
 * @example
 * ```ts
 * import { commonGetMarginLongShortRatios } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), commonGetMarginLongShortRatios, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const commonGetMarginLongShortRatios: Endpoint<
  CommonGetMarginLongShortRatiosParams,
  CommonGetMarginLongShortRatiosResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v2/margin/market/long-short-ratio',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  check: {
    symbol: 'string!',
    period: 'string',
    coin: 'string',
  },
};
