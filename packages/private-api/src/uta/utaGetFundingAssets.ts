import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetFundingAssets}. */
export interface UtaGetFundingAssetsParams {
  /** Coin, e.g. `USDT`. Left out: all coins. */
  coin?: string | undefined;
}

/** What the funding account holds of one coin. Amounts are in that coin. */
export interface UtaFundingAsset {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount free to use, in the coin. */
  available: DecimalString;
  /** Amount held back. */
  frozen: DecimalString;
  /** `available` and `frozen` together. */
  balance: DecimalString;
}

/** One row per coin. */
export type UtaGetFundingAssetsResult = UtaFundingAsset[];

/**
 * The coins of the funding account, which is apart from the unified account. Move them with `utaTransfer`.
 *
 * For users of unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Get-Account-Funding-Assets
 * @example
 * ```ts
 * import { utaGetFundingAssets } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const [usdt] = await call(transport, utaGetFundingAssets, { coin: 'USDT' });
 * console.log(usdt?.available);
 * ```
 */
export const utaGetFundingAssets: Endpoint<UtaGetFundingAssetsParams, UtaGetFundingAssetsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/funding-assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  check: { coin: 'string' },
};
