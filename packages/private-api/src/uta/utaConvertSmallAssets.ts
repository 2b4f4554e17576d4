import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaConvertSmallAssets}. */
export interface UtaConvertSmallAssetsParams {
  /** The coins. */
  fromCoinList: readonly string[];
}

/** What comes back. */
export interface UtaConvertSmallAssetsResult {
  /** Coins that were converted. */
  fromCoin: string[];
  /** Coin that they became. */
  toCoin: string;
  /** Id of the conversion. */
  orderId: string;
}

/**
 * Converts small rests of coins.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaConvertSmallAssets } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaConvertSmallAssets, { fromCoinList: ['ETH'] });
 * console.log(result);
 * ```
 */
export const utaConvertSmallAssets: Endpoint<UtaConvertSmallAssetsParams, UtaConvertSmallAssetsResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/convert/small-assets-trade',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    fromCoinList: { items: 'string', required: true },
  },
};
