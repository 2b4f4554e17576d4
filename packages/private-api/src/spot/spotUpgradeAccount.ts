import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link spotUpgradeAccount}. */
export interface SpotUpgradeAccountParams {
  /** Id of the sub-account. Left out: the account itself. */
  subUid?: string | undefined;
}

/** Nothing, in the example of the page; its table has a `status`. `spotGetUpgradeStatus` tells. */
export type SpotUpgradeAccountResult = null | {
  /** Seen by one client; the documentation knows no answer but `null`. */ status?: string | undefined;
};

/**
 * Begins to upgrade the account, or a sub-account, to a unified one. **There is no way back through the API.**
 *
 * Permission: `manage`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Upgrade_Account
 * @example
 * ```ts
 * import { spotUpgradeAccount } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, spotUpgradeAccount, {});
 * console.log(result);
 * ```
 */
export const spotUpgradeAccount: Endpoint<SpotUpgradeAccountParams, SpotUpgradeAccountResult, 'manage'> = {
  method: 'POST',
  path: '/api/v2/spot/account/upgrade',
  access: 'private',
  permission: 'manage',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subUid: 'string',
  },
};
