import type { Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface UtaGetDeductInfoResult {
  /** Whether fees are paid in BGB, at a discount. */
  deduct: 'on' | 'off' | (string & {});
}

/**
 * Whether fees are paid in BGB, at a discount.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Get-Deduct-Info
 * @example
 * ```ts
 * import { utaGetDeductInfo } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetDeductInfo, {});
 * console.log(result);
 * ```
 */
export const utaGetDeductInfo: Endpoint<Record<never, never>, UtaGetDeductInfoResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/deduct-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
};
