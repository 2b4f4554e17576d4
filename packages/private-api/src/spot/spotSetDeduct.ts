import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link spotSetDeduct}. */
export interface SpotSetDeductParams {
  /** Whether fees are paid in BGB. */
  deduct: 'on' | 'off';
}

/** Whether it was done. */
export type SpotSetDeductResult = boolean;

/**
 * Sets whether fees are paid in BGB, at a discount.
 *
 * Permission: `manage`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Switch-Deduct
 * @example
 * ```ts
 * import { spotSetDeduct } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, spotSetDeduct, { deduct: 'on' });
 * ```
 */
export const spotSetDeduct: Endpoint<SpotSetDeductParams, SpotSetDeductResult, 'manage'> = {
  method: 'POST',
  path: '/api/v2/spot/account/switch-deduct',
  access: 'private',
  permission: 'manage',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    deduct: 'string!',
  },
};
