import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface UtaAccountLongShortRatio {
  /** Part of the accounts that is long. */
  longAccountRatio: DecimalString;
  /** Part of the accounts that is short. */
  shortAccountRatio: DecimalString;
  /** Accounts that are long against accounts that are short. */
  longShortAccountRatio: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetAccountLongShortRatio}. */
export interface UtaGetAccountLongShortRatioParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Length of a point in time, e.g. `1h`, `1d`. */
  period?: string | undefined;
}

/** One row each. */
export type UtaGetAccountLongShortRatioResult = UtaAccountLongShortRatio[];

/**
 * How many accounts are long and how many short on a futures contract, over time.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetAccountLongShortRatio } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetAccountLongShortRatio, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const utaGetAccountLongShortRatio: Endpoint<
  UtaGetAccountLongShortRatioParams,
  UtaGetAccountLongShortRatioResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v3/market/futures-account-long-short',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    symbol: 'string!',
    period: 'string',
  },
};
