import type { Endpoint } from '@bitget-kit/transport';

/** Nothing. */
export type UtaSwitchAccountResult = null;

/**
 * Turns the unified account back into a classic one, in the background: `utaGetSwitchStatus` tells.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `manage`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Switch_Account
 * @example
 * ```ts
 * import { utaSwitchAccount } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, utaSwitchAccount, {});
 * ```
 */
export const utaSwitchAccount: Endpoint<Record<never, never>, UtaSwitchAccountResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/account/switch',
  access: 'private',
  permission: 'manage',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
};
