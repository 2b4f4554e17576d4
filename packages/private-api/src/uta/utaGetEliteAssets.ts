import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One project of it. */
export interface UtaEliteProject {
  /** Name of the project. */
  projectName: string;
}

/** One product that you hold. */
export interface UtaEliteAsset {
  /** Id of the product. */
  productId: string;
  /** Coin of the product. */
  productCoin: string;
  /** What you hold, in the product's coin. */
  holdingAmount: DecimalString;
  /** What you hold, in USDT. */
  usdtHoldingAmount: DecimalString;
  /** How much of the product's coin one of the other coin gives. */
  exchangeRate: DecimalString;
  /** Interest of a year without interest on it, in per cent. */
  apr: DecimalString;
  /** Least return of a year, in per cent. */
  minApy: DecimalString;
  /** Greatest return of a year, in per cent. */
  maxApy: DecimalString;
  /** Coin that is paid in, e.g. `USDT`. */
  subscriptionCoin: string;
  /** What you hold, in the coin that was paid in. */
  exchangeAmount: DecimalString;
  /** Projects that give something besides. */
  projectList: UtaEliteProject[];
  /** BG points that are still to come. */
  unsettledBGPoints: string;
  /** Coin that interest is paid in. */
  interestCoin: string;
  /** Earned in all. */
  totalProfit: DecimalString;
}

/** What comes back. */
export interface UtaGetEliteAssetsResult {
  /** The rows of this page. */
  resultList: UtaEliteAsset[];
}

/**
 * What you hold of elite products.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetEliteAssets } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetEliteAssets, {});
 * console.log(result);
 * ```
 */
export const utaGetEliteAssets: Endpoint<Record<never, never>, UtaGetEliteAssetsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/earn/elite-assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
