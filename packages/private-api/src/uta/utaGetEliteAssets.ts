import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One project of it. */
export interface UtaEliteProject {
  projectName: string;
}

/** One product that you hold. */
export interface UtaEliteAsset {
  productId: string;
  productCoin: string;
  holdingAmount: DecimalString;
  usdtHoldingAmount: DecimalString;
  exchangeRate: DecimalString;
  apr: DecimalString;
  minApy: DecimalString;
  maxApy: DecimalString;
  subscriptionCoin: string;
  exchangeAmount: DecimalString;
  projectList: UtaEliteProject[];
  unsettledBGPoints: string;
  interestCoin: string;
  /** Earned in all. */
  totalProfit: DecimalString;
}

/** What comes back. */
export interface UtaGetEliteAssetsResult {
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
