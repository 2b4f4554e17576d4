import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface CommonMarginLoanGrowth {
  /** As a fraction. */
  growthRate: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link commonGetMarginLoanGrowth}. */
export interface CommonGetMarginLoanGrowthParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** How far back the rows go. Left out: `24h`. */
  period?: '24h' | '30d' | undefined;
  /** The base or the quote coin of the pair. Left out: the base coin. */
  coin?: string | undefined;
}

/** One row each. */
export type CommonGetMarginLoanGrowthResult = CommonMarginLoanGrowth[];

/**
 * How fast loans of a pair grow, over time.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @see https://www.bitget.com/api-doc/common/apidata/Margin-Loan-Growth
 * @example
 * ```ts
 * import { commonGetMarginLoanGrowth } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), commonGetMarginLoanGrowth, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const commonGetMarginLoanGrowth: Endpoint<
  CommonGetMarginLoanGrowthParams,
  CommonGetMarginLoanGrowthResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v2/margin/market/loan-growth',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  check: {
    symbol: 'string!',
    period: 'string',
    coin: 'string',
  },
};
