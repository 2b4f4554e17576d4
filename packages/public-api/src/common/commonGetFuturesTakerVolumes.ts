import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface CommonFuturesTakerVolume {
  /** Sold by takers, in base coin. */
  sellVolume: DecimalString;
  /** Bought by takers, in base coin. */
  buyVolume: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link commonGetFuturesTakerVolumes}. */
export interface CommonGetFuturesTakerVolumesParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** What one row covers. Left out: `5m`. */
  period?: '5m' | '15m' | '30m' | '1h' | '2h' | '4h' | '6h' | '12h' | '1d' | undefined;
}

/** One row each. */
export type CommonGetFuturesTakerVolumesResult = CommonFuturesTakerVolume[];

/**
 * What takers bought and sold on futures, over time.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @see https://www.bitget.com/api-doc/common/apidata/Taker-Buy-Sell
 * @example
 * ```ts
 * import { commonGetFuturesTakerVolumes } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), commonGetFuturesTakerVolumes, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const commonGetFuturesTakerVolumes: Endpoint<
  CommonGetFuturesTakerVolumesParams,
  CommonGetFuturesTakerVolumesResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v2/mix/market/taker-buy-sell',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  check: {
    symbol: 'string!',
    period: 'string',
  },
};
