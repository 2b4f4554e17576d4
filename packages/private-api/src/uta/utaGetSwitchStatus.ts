import type { Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface UtaGetSwitchStatusResult {
  /** Under way, done, or failed. */
  status: 'process' | 'success' | 'fail' | (string & {});
  /** Why it failed. */
  reason: string;
}

/**
 * How far the change of the account is.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Get_Switch_Status
 * @example
 * ```ts
 * import { utaGetSwitchStatus } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetSwitchStatus, {});
 * console.log(result);
 * ```
 */
export const utaGetSwitchStatus: Endpoint<Record<never, never>, UtaGetSwitchStatusResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/switch-status',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
};
