import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link futuresSetAssetMode}. */
export interface FuturesSetAssetModeParams {
  /** The line of futures. */
  productType: 'USDT-FUTURES';
  /** One coin as margin, or several. */
  assetMode: 'single' | 'union';
}

/** A word for success. */
export type FuturesSetAssetModeResult = string;

/**
 * Sets whether one coin is the margin of USDT futures, or several.
 *
 * Permission: `trade`. Limit: 2 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Set-Asset-Mode
 * @example
 * ```ts
 * import { futuresSetAssetMode } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, futuresSetAssetMode, { productType: 'USDT-FUTURES', assetMode: 'single' });
 * ```
 */
export const futuresSetAssetMode: Endpoint<FuturesSetAssetModeParams, FuturesSetAssetModeResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/account/set-asset-mode',
  access: 'private',
  permission: 'trade',
  limit: { requests: 2, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    productType: 'string!',
    assetMode: 'string!',
  },
};
