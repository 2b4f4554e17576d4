import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link marginGetInterestRate}. */
export interface MarginGetInterestRateParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
}

/** What comes back. */
export interface MarginGetInterestRateResult {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Quote coin. Only the table of the page has it. */
  quoteCoin?: string | undefined;
  /** Interest of a day, as a fraction. */
  dailyInterestRate: DecimalString;
  /** Interest of a year, as a fraction. */
  annualInterestRate: DecimalString;
  /** When it last changed, ms since the epoch. */
  updatedTime: TimestampMsString;
}

/**
 * What borrowing a coin costs now.
 *
 * Permission: `read`. Limit: 10 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/margin/common/interest-rate-record
 * @example
 * ```ts
 * import { marginGetInterestRate } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetInterestRate, { coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const marginGetInterestRate: Endpoint<MarginGetInterestRateParams, MarginGetInterestRateResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/margin/interest-rate-record',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  check: {
    coin: 'string!',
    startTime: 'time',
    endTime: 'time',
  },
};
