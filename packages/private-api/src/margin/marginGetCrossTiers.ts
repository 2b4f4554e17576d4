import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One tier. */
export interface MarginCrossTier {
  /** Number of the tier. */
  tier: string;
  /** E.g. `20`. */
  leverage: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** The most that may be borrowed, in the coin. */
  maxBorrowableAmount: DecimalString;
  /** Maintenance margin, as a fraction. */
  maintainMarginRate: DecimalString;
}

/** Parameters of {@link marginGetCrossTiers}. */
export interface MarginGetCrossTiersParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
}

/** One row each. */
export type MarginGetCrossTiersResult = MarginCrossTier[];

/**
 * The tiers of cross margin: the more is borrowed, the less leverage.
 *
 * Permission: `read`. Limit: 10 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/account/Cross-Tier-Data
 * @example
 * ```ts
 * import { marginGetCrossTiers } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetCrossTiers, { coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const marginGetCrossTiers: Endpoint<MarginGetCrossTiersParams, MarginGetCrossTiersResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/margin/crossed/tier-data',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  check: {
    coin: 'string!',
  },
};
