import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link earnRedeemElite}. */
export interface EarnRedeemEliteParams {
  /** Id of the product. */
  productId: string;
  /** Id of the offer of the product. */
  productSubId: string;
  /** At once, at a fee, or after a delay. */
  redeemType: 'fast' | 'standard';
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Account that the coins go to. */
  receiveAccount: 'spot' | 'unified';
  /** Whether points are settled at once. */
  advancedSettle?: 'yes' | 'no' | undefined;
  /** Coin, e.g. `USDT`. */
  coin?: string | undefined;
}

/** What comes back. */
export interface EarnRedeemEliteResult {
  /** Id of the subscription or redemption. */
  orderId: string;
}

/**
 * Redeems an elite product.
 *
 * After a lost answer look at `earnGetEliteRecords` before trying again. Known from other clients only: the
 * documentation has no page, so the types are shallow.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { earnRedeemElite } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, earnRedeemElite, { productId: '1', productSubId: '1', redeemType: 'fast', amount: '100', receiveAccount: 'spot' });
 * console.log(result);
 * ```
 */
export const earnRedeemElite: Endpoint<EarnRedeemEliteParams, EarnRedeemEliteResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/earn/elite/redeem',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    productId: 'string!',
    productSubId: 'string!',
    redeemType: 'string!',
    amount: 'decimal!',
    receiveAccount: 'string!',
    advancedSettle: 'string',
    coin: 'string',
  },
};
