import type { Endpoint } from '@bitget-kit/transport';

/** One coin. */
export interface UtaCollateralCoin {
  /** Coin that is collateral. */
  collateralCoin: string;
}

/** Parameters of {@link utaGetCustomCollateralCoins}. */
export interface UtaGetCustomCollateralCoinsParams {
  /** Only this coin. Left out: all. */
  collateralCoin?: string | undefined;
}

/** One row each. */
export type UtaGetCustomCollateralCoinsResult = UtaCollateralCoin[];

/**
 * The coins that may be chosen as collateral.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetCustomCollateralCoins } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCustomCollateralCoins, {});
 * console.log(result);
 * ```
 */
export const utaGetCustomCollateralCoins: Endpoint<
  UtaGetCustomCollateralCoinsParams,
  UtaGetCustomCollateralCoinsResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v3/account/custom-collateral-coins',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    collateralCoin: 'string',
  },
};
