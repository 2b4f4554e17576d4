import type { Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface SpotGetDeductInfoResult {
  /** Whether fees are paid in BGB, at a discount. */
  deduct: string;
}

/**
 * Whether fees are paid in BGB, at a discount.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Get-Deduct-Info
 * @example
 * ```ts
 * import { spotGetDeductInfo } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, spotGetDeductInfo, {});
 * console.log(result);
 * ```
 */
export const spotGetDeductInfo: Endpoint<Record<never, never>, SpotGetDeductInfoResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/account/deduct-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
};
