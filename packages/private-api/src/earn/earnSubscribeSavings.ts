import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link earnSubscribeSavings}. */
export interface EarnSubscribeSavingsParams {
  /** Id of the product. */
  productId: string;
  /** Redeemable at any time, or after a term. */
  periodType: 'flexible' | 'fixed';
  /** Amount, in its coin. */
  amount: DecimalString;
}

/** What comes back. */
export interface EarnSubscribeSavingsResult {
  /** Id of the subscription. */
  orderId: string;
  /** The amount that was subscribed, in the example of the page. */
  status?: string | undefined;
}

/**
 * Subscribes to a savings product.
 *
 * After a lost answer look at `earnGetSavingsRecords` before trying again.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/savings/Savings-Subscribe
 * @example
 * ```ts
 * import { earnSubscribeSavings } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, earnSubscribeSavings, { productId: '1', periodType: 'flexible', amount: '100' });
 * console.log(result);
 * ```
 */
export const earnSubscribeSavings: Endpoint<EarnSubscribeSavingsParams, EarnSubscribeSavingsResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/earn/savings/subscribe',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    productId: 'string!',
    periodType: 'string!',
    amount: 'decimal!',
  },
};
