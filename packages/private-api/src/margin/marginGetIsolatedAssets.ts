import type { Endpoint } from '@bitget-kit/transport';
import type { MarginAsset } from './MarginAsset.js';

/** Parameters of {@link marginGetIsolatedAssets}. */
export interface MarginGetIsolatedAssetsParams {
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
}

/** What comes back. */
export type MarginGetIsolatedAssetsResult = MarginAsset[];

/**
 * What your isolated margin account holds and owes, by coin and pair.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/account/Get-Isolated-Assets
 * @example
 * ```ts
 * import { marginGetIsolatedAssets } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetIsolatedAssets, {});
 * console.log(result);
 * ```
 */
export const marginGetIsolatedAssets: Endpoint<MarginGetIsolatedAssetsParams, MarginGetIsolatedAssetsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/margin/isolated/account/assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string',
    coin: 'string',
  },
};
