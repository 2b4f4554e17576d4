import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One coin. */
export interface BrokerSubaccountSpotAsset {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Free to use, in the coin. */
  available: DecimalString;
  /** Held back for orders, in the coin. */
  frozen: DecimalString;
  /** Held back, in the coin. */
  locked: DecimalString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
}

/** Parameters of {@link brokerGetSubaccountSpotAssets}. */
export interface BrokerGetSubaccountSpotAssetsParams {
  /** Id of the sub-account. */
  subUid: string;
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** Coins that are held, or all. Left out: hold_only. */
  assetType?: 'hold_only' | 'all' | undefined;
}

/** What comes back, in USDT. */
export interface BrokerGetSubaccountSpotAssetsResult {
  /** What it has, by coin. */
  assetsList: BrokerSubaccountSpotAsset[];
}

/**
 * What a sub-account has on spot.
 *
 * For brokers.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-Spot-Assets
 * @example
 * ```ts
 * import { brokerGetSubaccountSpotAssets } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetSubaccountSpotAssets, { subUid: '1' });
 * console.log(result);
 * ```
 */
export const brokerGetSubaccountSpotAssets: Endpoint<
  BrokerGetSubaccountSpotAssetsParams,
  BrokerGetSubaccountSpotAssetsResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/broker/account/subaccount-spot-assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    subUid: 'string!',
    coin: 'string',
    assetType: 'string',
  },
};
