import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One tier. */
export interface FuturesExchangeTier {
  /** Number of the tier. */
  tier: string;
  /** Smallest amount, in the coin. */
  minAmount: DecimalString;
  /** Largest amount, in the coin. */
  maxAmount: DecimalString;
  /** What one unit counts as when it is converted, as a fraction. */
  exchangeRate: DecimalString;
}

/** One coin. */
export interface FuturesExchangeRate {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** By amount. */
  exchangeRateList: FuturesExchangeTier[];
  /** What the example of the page calls `exchangeRateList`. */
  excahngeRateList?: FuturesExchangeTier[] | undefined;
}

/** One row each. */
export type FuturesGetExchangeRatesResult = FuturesExchangeRate[];

/**
 * At what rate coins are converted when debts of futures with several coins as margin are settled, by amount.
 *
 * Public. Limit: 5 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-Exchange-Rate
 * @example
 * ```ts
 * import { futuresGetExchangeRates } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), futuresGetExchangeRates, {});
 * console.log(result);
 * ```
 */
export const futuresGetExchangeRates: Endpoint<Record<never, never>, FuturesGetExchangeRatesResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/mix/market/exchange-rate',
  access: 'public',
  limit: { requests: 5, seconds: 1, scope: 'ip' },
};
