import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaEliteCoin } from './UtaEliteCoin.js';

/** One product. */
export interface UtaEliteProduct {
  /** Id of the product. */
  productId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Least interest of a year, in per cent. */
  minApr: DecimalString;
  /** Greatest interest of a year, in per cent. */
  maxApr: DecimalString;
  /** Coins that can be paid in. */
  subscriptionCoinList: UtaEliteCoin[];
  /** Whether none is left. */
  sellOut: string;
}

/** One row each. */
export type UtaGetEliteProductsResult = UtaEliteProduct[];

/**
 * The elite products.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetEliteProducts } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetEliteProducts, {});
 * console.log(result);
 * ```
 */
export const utaGetEliteProducts: Endpoint<Record<never, never>, UtaGetEliteProductsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/earn/elite-product',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
