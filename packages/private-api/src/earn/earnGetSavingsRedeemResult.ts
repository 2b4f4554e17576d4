import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link earnGetSavingsRedeemResult}. */
export interface EarnGetSavingsRedeemResultParams {
  /** Id of the redemption. */
  orderId: string;
  /** Redeemable at any time, or after a term. */
  periodType: 'flexible' | 'fixed';
}

/** What comes back. */
export interface EarnGetSavingsRedeemResultResult {
  /** Whether it was done. */
  result: 'success' | 'fail' | (string & {});
  /** Why, when it failed. */
  msg: string;
}

/**
 * What became of a redemption of savings.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/savings/Savings-Redeem-Result
 * @example
 * ```ts
 * import { earnGetSavingsRedeemResult } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetSavingsRedeemResult, { orderId: '1', periodType: 'flexible' });
 * console.log(result);
 * ```
 */
export const earnGetSavingsRedeemResult: Endpoint<
  EarnGetSavingsRedeemResultParams,
  EarnGetSavingsRedeemResultResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/earn/savings/redeem-result',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    orderId: 'string!',
    periodType: 'string!',
  },
};
