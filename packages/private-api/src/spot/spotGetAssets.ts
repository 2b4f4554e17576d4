import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link spotGetAssets}. */
export interface SpotGetAssetsParams {
  /** Only this coin, e.g. `USDT`. It goes before `assetType`. */
  coin?: string | undefined;
  /** Coins that you hold, or all coins of the exchange. Left out: `hold_only`. */
  assetType?: 'hold_only' | 'all' | undefined;
}

/** What the spot account holds of one coin, in that coin. */
export interface SpotAsset {
  /** Coin. The documentation's example writes it in small letters. */
  coin: string;
  /** Free to use, in the coin. */
  available: DecimalString;
  /** Held by open limit orders or by the launchpad. */
  frozen: DecimalString;
  /** Locked for other ends, such as the deposit of a fiat merchant. */
  locked: DecimalString;
  /** Free, but for spot copy trading only. */
  limitAvailable: DecimalString;
  /** When it last changed, ms since the epoch. */
  uTime: string;
}

/** One row per coin. */
export type SpotGetAssetsResult = SpotAsset[];

/**
 * What the spot account holds. Without parameters, all coins that you hold; futures and margin accounts are apart.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Get-Account-Assets
 * @example
 * ```ts
 * import { spotGetAssets } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const [usdt] = await call(transport, spotGetAssets, { coin: 'USDT' });
 * console.log(usdt?.available ?? '0');
 * ```
 */
export const spotGetAssets: Endpoint<SpotGetAssetsParams, SpotGetAssetsResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/account/assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: { coin: 'string', assetType: 'string' },
};
