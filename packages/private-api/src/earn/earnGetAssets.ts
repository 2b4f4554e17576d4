import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One coin. */
export interface EarnAsset {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in its coin. */
  amount: DecimalString;
}

/** Parameters of {@link earnGetAssets}. */
export interface EarnGetAssetsParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
}

/** One row each. */
export type EarnGetAssetsResult = EarnAsset[];

/**
 * What you hold in earn products, by coin.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/account/Earn-Assets
 * @example
 * ```ts
 * import { earnGetAssets } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetAssets, {});
 * console.log(result);
 * ```
 */
export const earnGetAssets: Endpoint<EarnGetAssetsParams, EarnGetAssetsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/earn/account/assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    coin: 'string',
  },
};
