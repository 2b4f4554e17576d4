import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link earnGetEliteSubscribeResult}. */
export interface EarnGetEliteSubscribeResultParams {
  /** Id of the subscription or redemption. */
  orderId: string;
}

/** What comes back. */
export interface EarnGetEliteSubscribeResultResult {
  /** What became of it. */
  result: string;
}

/**
 * What became of a subscription to an elite product.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { earnGetEliteSubscribeResult } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetEliteSubscribeResult, { orderId: '1' });
 * console.log(result);
 * ```
 */
export const earnGetEliteSubscribeResult: Endpoint<
  EarnGetEliteSubscribeResultParams,
  EarnGetEliteSubscribeResultResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/earn/elite/subscribe-result',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    orderId: 'string!',
  },
};
