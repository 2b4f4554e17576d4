import type { Endpoint } from '@bitget-kit/transport';
import type { MarginAsset } from './MarginAsset.js';

/** Parameters of {@link marginGetCrossAssets}. */
export interface MarginGetCrossAssetsParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
}

/** What comes back. */
export type MarginGetCrossAssetsResult = MarginAsset[];

/**
 * What your cross margin account holds and owes, by coin.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Assets
 * @example
 * ```ts
 * import { marginGetCrossAssets } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetCrossAssets, {});
 * console.log(result);
 * ```
 */
export const marginGetCrossAssets: Endpoint<MarginGetCrossAssetsParams, MarginGetCrossAssetsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/margin/crossed/account/assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    coin: 'string',
  },
};
