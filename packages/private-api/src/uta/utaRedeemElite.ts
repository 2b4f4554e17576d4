import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaRedeemElite}. */
export interface UtaRedeemEliteParams {
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
  /** Coin, e.g. `USDT`. */
  coin?: string | undefined;
  /** Whether points are settled at once. */
  advancedSettle?: 'yes' | 'no' | undefined;
}

/** What comes back. */
export interface UtaRedeemEliteResult {
  /** Id of the subscription or redemption. */
  orderId: string;
}

/**
 * Redeems an elite product.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaRedeemElite } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaRedeemElite, { productId: '1', productSubId: '1', redeemType: 'fast', amount: '100', receiveAccount: 'spot' });
 * console.log(result);
 * ```
 */
export const utaRedeemElite: Endpoint<UtaRedeemEliteParams, UtaRedeemEliteResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/earn/elite-redeem',
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
    coin: 'string',
    advancedSettle: 'string',
  },
};
