import type { Endpoint } from '@bitget-kit/transport';
import type { EarnSavingsStep } from './EarnSavingsStep.js';

/** One product. */
export interface EarnSavingsProduct {
  /** Id of the product. */
  productId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Redeemable at any time, or after a term. */
  periodType: 'flexible' | 'fixed' | (string & {});
  /** Term in days; empty for products without one. */
  period: string;
  /** One yield, or yields by amount. */
  apyType: 'single' | 'ladder' | (string & {});
  /** Whether it can be redeemed before its time. */
  advanceRedeem: 'Yes' | 'No' | (string & {});
  /** Interest every day, or at the end. */
  settleMethod: 'daily' | 'maturity' | (string & {});
  /** Yields, by amount. */
  apyList: EarnSavingsStep[];
  /** Whether it can be had: not yet, now, not for the moment, no more. */
  status: 'not_started' | 'in_progress' | 'paused' | 'completed' | 'sold_out' | 'off_line' | (string & {});
  /** Who may have it: beginners, everybody, or VIPs. */
  productLevel: 'beginner' | 'normal' | 'VIP' | (string & {});
}

/** Parameters of {@link earnGetSavingsProducts}. */
export interface EarnGetSavingsProductsParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** Those that can be subscribed, that you hold, both, or all. */
  filter?: 'available' | 'held' | 'available_and_held' | 'all' | undefined;
}

/** One row each. */
export type EarnGetSavingsProductsResult = EarnSavingsProduct[];

/**
 * The savings products.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/savings/Savings-Products
 * @example
 * ```ts
 * import { earnGetSavingsProducts } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetSavingsProducts, {});
 * console.log(result);
 * ```
 */
export const earnGetSavingsProducts: Endpoint<EarnGetSavingsProductsParams, EarnGetSavingsProductsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/earn/savings/product',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    coin: 'string',
    filter: 'string',
  },
};
