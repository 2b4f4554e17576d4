import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetFundingRate}. */
export interface UtaGetFundingRateParams {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Not in the documentation; other clients send it. */
  category?: UtaCategory | undefined;
}

/** The funding rate that a contract has now. */
export interface UtaFundingRate {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** The rate as a fraction: `0.0001` is 0.01 per cent. Above zero, longs pay shorts. */
  fundingRate: DecimalString;
  /** Hours from funding to funding. */
  fundingRateInterval: string;
  /** When it is settled next, ms since the epoch. */
  nextUpdate: TimestampMsString;
  /** Lowest rate that is possible, as a fraction. */
  minFundingRate: DecimalString;
  /** Highest rate that is possible, as a fraction. */
  maxFundingRate: DecimalString;
  /** Dividend of a contract on a stock. Not in the documentation; other clients see it. */
  cashDividend?: DecimalString | undefined;
  /** When that dividend is settled next, ms since the epoch. Not in the documentation; other clients see it. */
  cashDividendNextUpdate?: TimestampMsString | undefined;
}

/** A list of one row. */
export type UtaGetFundingRateResult = UtaFundingRate[];

/**
 * The current funding rate of one contract and when it is settled next.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Get-Current-Funding-Rate
 * @example
 * ```ts
 * import { utaGetFundingRate } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const [funding] = await call(createTransport(), utaGetFundingRate, { symbol: 'BTCUSDT' });
 * console.log(funding?.fundingRate, new Date(Number(funding?.nextUpdate)));
 * ```
 */
export const utaGetFundingRate: Endpoint<UtaGetFundingRateParams, UtaGetFundingRateResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/current-fund-rate',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { symbol: 'string!', category: 'string' },
};
