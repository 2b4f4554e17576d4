import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Its fee. */
export interface UtaSmallAssetFee {
  /** Fee, as a fraction. */
  feeRate: DecimalString;
  /** Negative means paid. */
  fee: DecimalString;
}

/** One coin. */
export interface UtaSmallAsset {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Free to use, in the coin. */
  available: DecimalString;
  /** Coin that it would become. */
  estimatedCoin: string;
  /** How much of it. */
  estimatedAmount: DecimalString;
  /** The fees. */
  feeDetail: UtaSmallAssetFee;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
}

/** One row each. */
export type UtaGetSmallAssetsResult = UtaSmallAsset[];

/**
 * The small rests of coins that can be converted.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetSmallAssets } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetSmallAssets, {});
 * console.log(result);
 * ```
 */
export const utaGetSmallAssets: Endpoint<Record<never, never>, UtaGetSmallAssetsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/convert/small-assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
