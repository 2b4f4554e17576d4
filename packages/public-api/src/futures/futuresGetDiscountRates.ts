import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** One tier. */
export interface FuturesDiscountTier {
  /** Number of the tier. */
  tier: string;
  /** Smallest amount, in the coin. */
  minAmount: DecimalString;
  /** Largest amount, in the coin. */
  maxAmount: DecimalString;
  /** What one unit counts, as a fraction. */
  discountRate: DecimalString;
}

/** One coin. */
export interface FuturesDiscountRate {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** The most of it that counts for one user. */
  userLimit: DecimalString;
  /** The most of it that counts on the exchange. */
  totalLimit: DecimalString;
  /** What the coin counts, by amount. */
  discountRateList: FuturesDiscountTier[];
}

/** Parameters of {@link futuresGetDiscountRates}. */
export interface FuturesGetDiscountRatesParams {
  /** The line of futures. */
  productType?: ProductType | undefined;
}

/** One row each. */
export type FuturesGetDiscountRatesResult = FuturesDiscountRate[];

/**
 * What each coin counts as margin, by amount.
 *
 * Public. Limit: 5 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-Discount-Rate
 * @example
 * ```ts
 * import { futuresGetDiscountRates } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), futuresGetDiscountRates, {});
 * console.log(result);
 * ```
 */
export const futuresGetDiscountRates: Endpoint<FuturesGetDiscountRatesParams, FuturesGetDiscountRatesResult, 'public'> =
  {
    method: 'GET',
    path: '/api/v2/mix/market/discount-rate',
    access: 'public',
    limit: { requests: 5, seconds: 1, scope: 'ip' },
    check: {
      productType: 'string',
    },
  };
