import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaSetCollateralType}. */
export interface UtaSetCollateralTypeParams {
  /** All coins that can be, the chief ones, or a list of your own. */
  collateralType: 'all' | 'mainstream' | 'custom';
  /** For `custom`: the coins, separated by commas. */
  collateralCoins?: string | undefined;
}

/** A word for success. */
export type UtaSetCollateralTypeResult = string;

/**
 * Sets which coins are your collateral.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 2 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaSetCollateralType } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, utaSetCollateralType, { collateralType: 'all' });
 * ```
 */
export const utaSetCollateralType: Endpoint<UtaSetCollateralTypeParams, UtaSetCollateralTypeResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/account/set-collateral-type',
  access: 'private',
  permission: 'trade',
  limit: { requests: 2, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    collateralType: 'string!',
    collateralCoins: 'string',
  },
};
