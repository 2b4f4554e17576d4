import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetPositionTiers}. */
export interface UtaGetPositionTiersParams {
  /** Category, in capitals. */
  category: Exclude<UtaCategory, 'SPOT'>;
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol?: string | undefined;
  /** Coin, e.g. `ETH`; what names a row of margin, which has no symbols here. */
  coin?: string | undefined;
}

/** One tier: the larger the position, the lower the highest leverage. */
export interface UtaPositionTier {
  /** Number of the tier, from 1. */
  tier: string;
  /** Where the tier starts: value of the position, in quote coin. */
  minTierValue: DecimalString;
  /** Where the tier ends: value of the position, in quote coin. */
  maxTierValue: DecimalString;
  /** Highest leverage in the tier. */
  leverage: string;
  /** Maintenance margin rate as a fraction: `0.004` is 0.4 per cent. */
  mmr: DecimalString;
}

/** The tiers, from small to large positions. */
export type UtaGetPositionTiersResult = UtaPositionTier[];

/**
 * The position tiers of a contract or of a margin coin: highest leverage and maintenance margin by size.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Get-Position-Tier-Data
 * @example
 * ```ts
 * import { utaGetPositionTiers } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const tiers = await call(createTransport(), utaGetPositionTiers, { category: 'USDT-FUTURES', symbol: 'BTCUSDT' });
 * for (const { maxTierValue, leverage } of tiers) console.log(`up to ${maxTierValue}: ${leverage} times`);
 * ```
 */
export const utaGetPositionTiers: Endpoint<UtaGetPositionTiersParams, UtaGetPositionTiersResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/position-tier',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { category: 'string!', symbol: 'string', coin: 'string' },
};
