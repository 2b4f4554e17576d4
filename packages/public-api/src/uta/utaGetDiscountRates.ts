import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** From which value on which share of a coin counts. */
export interface UtaDiscountTier {
  /** Value of the holding from which the rate applies. */
  tierStartValue: DecimalString;
  /** Share that counts as collateral, as a fraction: `0.98` is 98 per cent. */
  discountRate: DecimalString;
}

/** How far one coin counts as collateral. */
export interface UtaDiscountRate {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** The tiers, from small to large holdings. */
  list: UtaDiscountTier[];
}

/** One row per coin. */
export type UtaGetDiscountRatesResult = UtaDiscountRate[];

/**
 * How far each coin counts as collateral in a unified account: the more of it, the lower the share.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Get-Discount-Rate
 * @example
 * ```ts
 * import { utaGetDiscountRates } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const rates = await call(createTransport(), utaGetDiscountRates, {});
 * console.log(rates.find(({ coin }) => coin === 'ETH')?.list);
 * ```
 */
export const utaGetDiscountRates: Endpoint<Record<never, never>, UtaGetDiscountRatesResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/discount-rate',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
};
