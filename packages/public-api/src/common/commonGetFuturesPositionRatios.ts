import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface CommonFuturesPositionRatio {
  /** Part of the positions that is long. */
  longPositionRatio: DecimalString;
  /** Part of the positions that is short. */
  shortPositionRatio: DecimalString;
  /** Long against short. */
  longShortPositionRatio: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link commonGetFuturesPositionRatios}. */
export interface CommonGetFuturesPositionRatiosParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** What one row covers. Left out: `5m`. */
  period?: '5m' | '15m' | '30m' | '1h' | '2h' | '4h' | '6h' | '12h' | '1d' | undefined;
}

/** One row each. */
export type CommonGetFuturesPositionRatiosResult = CommonFuturesPositionRatio[];

/**
 * Long positions against short positions on futures, over time.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @see https://www.bitget.com/api-doc/common/apidata/Position-Long-Short
 * @example
 * ```ts
 * import { commonGetFuturesPositionRatios } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), commonGetFuturesPositionRatios, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const commonGetFuturesPositionRatios: Endpoint<
  CommonGetFuturesPositionRatiosParams,
  CommonGetFuturesPositionRatiosResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v2/mix/market/position-long-short',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  check: {
    symbol: 'string!',
    period: 'string',
  },
};
