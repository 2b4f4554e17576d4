import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One project of it. */
export interface EarnEliteProject {
  projectName: string;
}

/** One product that you hold. */
export interface EarnEliteAsset {
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
  projectList: EarnEliteProject[];
  unsettledBGPoints: string;
  interestCoin: string;
  /** Earned in all. */
  totalProfit: DecimalString;
}

/** What comes back. */
export interface EarnGetEliteAssetsResult {
  resultList: EarnEliteAsset[];
}

/**
 * What you hold of elite products.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { earnGetEliteAssets } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetEliteAssets, {});
 * console.log(result);
 * ```
 */
export const earnGetEliteAssets: Endpoint<Record<never, never>, EarnGetEliteAssetsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/earn/elite/assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
