import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { EarnEliteCoin } from './EarnEliteCoin.js';

/** One product. */
export interface EarnEliteProduct {
  /** Id of the product. */
  productId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Least interest of a year, in per cent. */
  minApr: DecimalString;
  /** Greatest interest of a year, in per cent. */
  maxApr: DecimalString;
  /** Coins that can be paid in. */
  subscriptionCoinList: EarnEliteCoin[];
  /** Whether none is left. */
  sellOut: string;
}

/** One row each. */
export type EarnGetEliteProductsResult = EarnEliteProduct[];

/**
 * The elite products.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { earnGetEliteProducts } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetEliteProducts, {});
 * console.log(result);
 * ```
 */
export const earnGetEliteProducts: Endpoint<Record<never, never>, EarnGetEliteProductsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/earn/elite/product',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
