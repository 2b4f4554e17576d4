import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link spotCancelWithdrawal}. */
export interface SpotCancelWithdrawalParams {
  /** The exchange's id of the withdrawal. */
  orderId: string;
}

/** Whether it worked: a bare text. **`fail` is an answer, not an error.** */
export type SpotCancelWithdrawalResult = 'success' | 'fail' | (string & {});

/**
 * Cancels a withdrawal that has not left yet.
 *
 * It works while the withdrawal waits for its first review, and in the minute of grace that can be switched on in the
 * account's settings. Small amounts go out without review and cannot be called back.
 *
 * Permission: `withdraw`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Cancel-Withdrawal
 * @example
 * ```ts
 * import { spotCancelWithdrawal } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'withdraw'>;
 * const answer = await call(transport, spotCancelWithdrawal, { orderId: '1231231312312' });
 * if (answer !== 'success') console.warn('It is on its way.');
 * ```
 */
export const spotCancelWithdrawal: Endpoint<SpotCancelWithdrawalParams, SpotCancelWithdrawalResult, 'withdraw'> = {
  method: 'POST',
  path: '/api/v2/spot/wallet/cancel-withdrawal',
  access: 'private',
  permission: 'withdraw',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: { orderId: 'string!' },
};
