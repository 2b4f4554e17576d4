import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One coin. */
export interface CommonFundingAsset {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Free to use, in the coin. */
  available: DecimalString;
  /** Held back, in the coin; may be empty. */
  frozen: DecimalString;
  /** In USDT. */
  usdtValue: DecimalString;
}

/** Parameters of {@link commonGetFundingAssets}. */
export interface CommonGetFundingAssetsParams {
  /** Coin, e.g. `USDT`. Left out: all that are not zero. */
  coin?: string | undefined;
}

/** One row each. */
export type CommonGetFundingAssetsResult = CommonFundingAsset[];

/**
 * What your funding account holds, by coin.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/account/Funding-Assets
 * @example
 * ```ts
 * import { commonGetFundingAssets } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetFundingAssets, {});
 * console.log(result);
 * ```
 */
export const commonGetFundingAssets: Endpoint<CommonGetFundingAssetsParams, CommonGetFundingAssetsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/account/funding-assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    coin: 'string',
  },
};
