import type { DecimalString, PagedEndpoint } from '@bitget-kit/transport';

/** One coin. */
export interface UtaSubaccountAsset {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Balance with unrealised profit. */
  equity: DecimalString;
  /** In USD. */
  usdValue: DecimalString;
  /** The balance afterwards, in its coin. */
  balance: DecimalString;
  /** What is owed, in the coin. */
  debt: DecimalString;
  /** Free to use, in the coin. */
  available: DecimalString;
  /** Held back, in the coin. */
  locked: DecimalString;
}

/** One sub-account. */
export interface UtaSubaccount {
  /** Id of the sub-account. */
  subUid: string;
  /** What the sub-account has. */
  assets: UtaSubaccountAsset[];
  /** Asks for the next page. */
  cursor: string;
}

/** Parameters of {@link utaGetSubaccountAssets}. */
export interface UtaGetSubaccountAssetsParams {
  /** Id of the sub-account. Left out: all. */
  subUid?: string | undefined;
  /** The `cursor` of the last row of the page before. */
  cursor?: string | undefined;
  /** Sub-accounts a page, up to 50. */
  limit?: number | string | undefined;
}

/** One row each. */
export type UtaGetSubaccountAssetsResult = UtaSubaccount[];

/**
 * What your sub-accounts have in their unified accounts.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/sub-account/Get-SubAccount-Unified-Assets
 * @example
 * ```ts
 * import { utaGetSubaccountAssets } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetSubaccountAssets, {});
 * console.log(result);
 * ```
 */
export const utaGetSubaccountAssets: PagedEndpoint<
  UtaGetSubaccountAssetsParams,
  UtaGetSubaccountAssetsResult,
  'read',
  UtaSubaccount
> = {
  method: 'GET',
  path: '/api/v3/account/sub-unified-assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'id', param: 'cursor', from: 'cursor', size: 'limit', defaultSize: 10, maxSize: 50 },
  check: {
    subUid: 'string',
    cursor: 'string',
    limit: 'integer',
  },
};
