import type { Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface UtaGetCollateralTypeResult {
  /** All coins that can be, the chief ones, or a list of your own. */
  collateralType: 'all' | 'mainstream' | 'custom' | (string & {});
  /** Separated by commas. */
  collateralCoins: string;
}

/**
 * Which coins are your collateral.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetCollateralType } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCollateralType, {});
 * console.log(result);
 * ```
 */
export const utaGetCollateralType: Endpoint<Record<never, never>, UtaGetCollateralTypeResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/collateral-type',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
