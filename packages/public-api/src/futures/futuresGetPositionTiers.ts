import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetPositionTiers}. */
export interface FuturesGetPositionTiersParams {
  /** The line of futures. */
  productType: ProductType;
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
}

/** One tier: the larger the position, the lower the leverage and the higher the maintenance margin. */
export interface FuturesPositionTier {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Number of the tier, from 1. */
  level: string;
  /** Position value at which the tier starts. The documentation names no unit; the figures fit quote coin. */
  startUnit: DecimalString;
  /** Position value at which the tier ends. */
  endUnit: DecimalString;
  /** Greatest leverage in the tier. */
  leverage: string;
  /** Maintenance margin rate as a fraction: a position whose margin falls below it is liquidated, in part or whole. */
  keepMarginRate: DecimalString;
}

/** One row per tier, from the smallest. */
export type FuturesGetPositionTiersResult = FuturesPositionTier[];

/**
 * Position tiers of one contract: greatest leverage and maintenance margin by size of the position.
 *
 * Public. Limit: 10 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/position/Get-Query-Position-Lever
 * @example
 * ```ts
 * import { futuresGetPositionTiers } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const tiers = await call(createTransport(), futuresGetPositionTiers, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 * });
 * for (const tier of tiers) console.log(`up to ${tier.endUnit}: ${tier.leverage}x`);
 * ```
 */
export const futuresGetPositionTiers: Endpoint<FuturesGetPositionTiersParams, FuturesGetPositionTiersResult, 'public'> =
  {
    method: 'GET',
    path: '/api/v2/mix/market/query-position-lever',
    access: 'public',
    limit: { requests: 10, seconds: 1, scope: 'ip' },
    check: { productType: 'string!', symbol: 'string!' },
  };
