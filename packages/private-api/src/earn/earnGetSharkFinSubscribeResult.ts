import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link earnGetSharkFinSubscribeResult}. */
export interface EarnGetSharkFinSubscribeResultParams {
  /** Id of the subscription. */
  orderId: string;
}

/** What comes back. */
export interface EarnGetSharkFinSubscribeResultResult {
  /** Whether it was done. */
  result: 'success' | 'fail' | (string & {});
  /** Why, when it failed. */
  msg: string;
}

/**
 * What became of a subscription to a shark fin product.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/sharkfin/Shark-Subscribe-Result
 * @example
 * ```ts
 * import { earnGetSharkFinSubscribeResult } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetSharkFinSubscribeResult, { orderId: '1' });
 * console.log(result);
 * ```
 */
export const earnGetSharkFinSubscribeResult: Endpoint<
  EarnGetSharkFinSubscribeResultParams,
  EarnGetSharkFinSubscribeResultResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/earn/sharkfin/subscribe-result',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    orderId: 'string!',
  },
};
