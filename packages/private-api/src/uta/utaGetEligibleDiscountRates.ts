import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One tier. */
export interface UtaEligibleDiscountTier {
  /** From this value on, in USDT. */
  tierStartValue: DecimalString;
  /** What one unit counts, as a fraction. */
  discountRate: DecimalString;
}

/** One coin. */
export interface UtaEligibleDiscountRate {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** The rows. */
  list: UtaEligibleDiscountTier[];
}

/** Parameters of {@link utaGetEligibleDiscountRates}. */
export interface UtaGetEligibleDiscountRatesParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
}

/** One row each. */
export type UtaGetEligibleDiscountRatesResult = UtaEligibleDiscountRate[];

/**
 * What each coin counts as collateral for you, by amount.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetEligibleDiscountRates } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetEligibleDiscountRates, {});
 * console.log(result);
 * ```
 */
export const utaGetEligibleDiscountRates: Endpoint<
  UtaGetEligibleDiscountRatesParams,
  UtaGetEligibleDiscountRatesResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v3/account/eligible-discount-rate',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    coin: 'string',
  },
};
