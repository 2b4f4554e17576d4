import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link spotGetUpgradeStatus}. */
export interface SpotGetUpgradeStatusParams {
  /** Id of the sub-account. Left out: the account itself. */
  subUid?: string | undefined;
}

/** What comes back. */
export interface SpotGetUpgradeStatusResult {
  /** Under way, done, or failed. */
  status: 'process' | 'success' | 'fail' | (string & {});
  /** Why it failed. */
  reason: string;
}

/**
 * How far the upgrade to a unified account is.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Get_Upgrade_Status
 * @example
 * ```ts
 * import { spotGetUpgradeStatus } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, spotGetUpgradeStatus, {});
 * console.log(result);
 * ```
 */
export const spotGetUpgradeStatus: Endpoint<SpotGetUpgradeStatusParams, SpotGetUpgradeStatusResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/account/upgrade-status',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  check: {
    subUid: 'string',
  },
};
