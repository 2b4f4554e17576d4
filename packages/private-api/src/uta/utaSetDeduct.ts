import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaSetDeduct}. */
export interface UtaSetDeductParams {
  /** Whether fees are paid in BGB, at a discount. */
  deduct: 'on' | 'off';
}

/** Whether it was done. */
export type UtaSetDeductResult = boolean;

/**
 * Sets whether fees are paid in BGB, at a discount.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `manage`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Switch-Deduct
 * @example
 * ```ts
 * import { utaSetDeduct } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, utaSetDeduct, { deduct: 'on' });
 * ```
 */
export const utaSetDeduct: Endpoint<UtaSetDeductParams, UtaSetDeductResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/account/switch-deduct',
  access: 'private',
  permission: 'manage',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    deduct: 'string!',
  },
};
