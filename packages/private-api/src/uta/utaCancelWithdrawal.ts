import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaCancelWithdrawal}. */
export interface UtaCancelWithdrawalParams {
  /** The exchange's id of the withdrawal. */
  orderId?: string | undefined;
  /** Your own id of the order. */
  clientOid?: string | undefined;
}

/** A word for success. */
export type UtaCancelWithdrawalResult = string;

/**
 * Cancels a withdrawal that is not out yet.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `withdraw`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaCancelWithdrawal } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, utaCancelWithdrawal, { orderId: '1' });
 * ```
 */
export const utaCancelWithdrawal: Endpoint<UtaCancelWithdrawalParams, UtaCancelWithdrawalResult, 'withdraw'> = {
  method: 'POST',
  path: '/api/v3/account/cancel-withdrawal',
  access: 'private',
  permission: 'withdraw',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  stability: 'observed',
  check: {
    orderId: 'string',
    clientOid: 'string',
  },
};
