import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link earnGetSavingsSubscribeResult}. */
export interface EarnGetSavingsSubscribeResultParams {
  /** Id of the product. */
  productId: string;
  /** Redeemable at any time, or after a term. */
  periodType: 'flexible' | 'fixed';
  /** Id of the subscription. */
  orderId?: string | undefined;
}

/** What comes back. */
export interface EarnGetSavingsSubscribeResultResult {
  /** Whether it was done. */
  result: 'success' | 'fail' | (string & {});
  /** Why, when it failed. */
  msg: string;
}

/**
 * What became of a subscription to a savings product.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/savings/Savings-Subscribe-Result
 * @example
 * ```ts
 * import { earnGetSavingsSubscribeResult } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetSavingsSubscribeResult, { productId: '1', periodType: 'flexible' });
 * console.log(result);
 * ```
 */
export const earnGetSavingsSubscribeResult: Endpoint<
  EarnGetSavingsSubscribeResultParams,
  EarnGetSavingsSubscribeResultResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/earn/savings/subscribe-result',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    productId: 'string!',
    periodType: 'string!',
    orderId: 'string',
  },
};
