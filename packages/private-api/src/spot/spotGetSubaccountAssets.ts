import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One coin. */
export interface SpotSubaccountAsset {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Free to use, in the coin. */
  available: DecimalString;
  /** Bought at a limit and free to use: for copy trading only. */
  limitAvailable: DecimalString;
  /** Held back for orders, in the coin. */
  frozen: DecimalString;
  /** Held back, in the coin. */
  locked: DecimalString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
}

/** One sub-account. */
export interface SpotSubaccount {
  /** Id of the row. */
  id: number;
  /** Id of the user. */
  userId: number;
  /** What the sub-account has. */
  assetsList: SpotSubaccountAsset[];
}

/** Parameters of {@link spotGetSubaccountAssets}. */
export interface SpotGetSubaccountAssetsParams {
  /** Rows older than the one with this `id`. */
  idLessThan?: string | undefined;
  /** Sub-accounts a page, up to 50. */
  limit?: number | string | undefined;
}

/** One row each. */
export type SpotGetSubaccountAssetsResult = SpotSubaccount[];

/**
 * What your sub-accounts hold on spot. Those without anything are left out.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Get-Subaccount-Assets
 * @example
 * ```ts
 * import { spotGetSubaccountAssets } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, spotGetSubaccountAssets, {});
 * console.log(result);
 * ```
 */
export const spotGetSubaccountAssets: PagedEndpoint<
  SpotGetSubaccountAssetsParams,
  SpotGetSubaccountAssetsResult,
  'read',
  SpotSubaccount
> = {
  method: 'GET',
  path: '/api/v2/spot/account/subaccount-assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'id', param: 'idLessThan', from: 'id', size: 'limit', defaultSize: 10, maxSize: 50 },
  check: {
    idLessThan: 'string',
    limit: 'integer',
  },
};
