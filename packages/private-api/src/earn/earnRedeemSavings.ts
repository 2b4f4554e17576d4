import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link earnRedeemSavings}. */
export interface EarnRedeemSavingsParams {
  /** Id of the product. */
  productId: string;
  /** Id of the subscription. For products with a term. */
  orderId?: string | undefined;
  /** Redeemable at any time, or after a term. */
  periodType: 'flexible' | 'fixed';
  /** Amount, in the coin. */
  amount: DecimalString;
}

/** What comes back. */
export interface EarnRedeemSavingsResult {
  /** Id of the redemption. */
  orderId: string;
  /** The amount that was redeemed, in the example of the page. */
  status: DecimalString;
}

/**
 * Redeems savings.
 *
 * After a lost answer look at `earnGetSavingsRecords` before trying again.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/savings/Savings-Redeem
 * @example
 * ```ts
 * import { earnRedeemSavings } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, earnRedeemSavings, { productId: '1', periodType: 'flexible', amount: '100' });
 * console.log(result);
 * ```
 */
export const earnRedeemSavings: Endpoint<EarnRedeemSavingsParams, EarnRedeemSavingsResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/earn/savings/redeem',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    productId: 'string!',
    orderId: 'string',
    periodType: 'string!',
    amount: 'decimal!',
  },
};
