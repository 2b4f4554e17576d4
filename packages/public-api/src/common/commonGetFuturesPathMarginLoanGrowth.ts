import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface CommonFuturesPathMarginLoanGrowth {
  /** Ms since the epoch. */
  ts: TimestampMsString;
  /** By how much what is borrowed grew, as a fraction. */
  growthRate: DecimalString;
}

/** Parameters of {@link commonGetFuturesPathMarginLoanGrowth}. */
export interface CommonGetFuturesPathMarginLoanGrowthParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** How far back the rows go, e.g. `24h`. */
  period?: string | undefined;
  /** The base or the quote coin of the pair. Left out: the base coin. */
  coin?: string | undefined;
}

/** One row each. */
export type CommonGetFuturesPathMarginLoanGrowthResult = CommonFuturesPathMarginLoanGrowth[];

/**
 * The same as `commonGetMarginLoanGrowth` under another path: use that one.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { commonGetFuturesPathMarginLoanGrowth } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), commonGetFuturesPathMarginLoanGrowth, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const commonGetFuturesPathMarginLoanGrowth: Endpoint<
  CommonGetFuturesPathMarginLoanGrowthParams,
  CommonGetFuturesPathMarginLoanGrowthResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v2/mix/market/loan-growth',
  access: 'public',
  stability: 'observed',
  check: {
    symbol: 'string!',
    period: 'string',
    coin: 'string',
  },
};
