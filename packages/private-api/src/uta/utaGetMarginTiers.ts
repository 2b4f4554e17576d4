import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One tier. */
export interface UtaCoinMarginTier {
  /** Number of the tier. */
  tier: string;
  /** Where the tier begins. */
  minTierValue: DecimalString;
  /** Where the tier ends. */
  maxTierValue: DecimalString;
  /** E.g. `20`. */
  leverage: string;
  /** Maintenance margin. */
  mmr: DecimalString;
}

/** One coin. */
export interface UtaCoinMarginTiers {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Tiers of the coin. */
  tiers: UtaCoinMarginTier[];
}

/** Parameters of {@link utaGetMarginTiers}. */
export interface UtaGetMarginTiersParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
}

/** One row each. */
export type UtaGetMarginTiersResult = UtaCoinMarginTiers[];

/**
 * The tiers of margin that hold for you.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetMarginTiers } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetMarginTiers, {});
 * console.log(result);
 * ```
 */
export const utaGetMarginTiers: Endpoint<UtaGetMarginTiersParams, UtaGetMarginTiersResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/eligible-margin-tier',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    coin: 'string',
  },
};
