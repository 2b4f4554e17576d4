import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetEliteSubscribeResult}. */
export interface UtaGetEliteSubscribeResultParams {
  /** Id of the subscription or redemption. */
  orderId: string;
}

/** What comes back. */
export interface UtaGetEliteSubscribeResultResult {
  /** What became of it. */
  result: 'settled' | 'pending' | 'rejected' | (string & {});
}

/**
 * What became of a subscription to an elite product.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetEliteSubscribeResult } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetEliteSubscribeResult, { orderId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetEliteSubscribeResult: Endpoint<
  UtaGetEliteSubscribeResultParams,
  UtaGetEliteSubscribeResultResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v3/earn/elite-subscribe-result',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    orderId: 'string!',
  },
};
