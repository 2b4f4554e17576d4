import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link earnSubscribeElite}. */
export interface EarnSubscribeEliteParams {
  /** Id of the offer of the product. */
  productSubId: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Coin, e.g. `USDT`. */
  coin?: string | undefined;
  /** Account that pays. */
  paymentAccount?: 'spot' | 'unified' | undefined;
}

/** What comes back. */
export interface EarnSubscribeEliteResult {
  /** Id of the subscription or redemption. */
  orderId: string;
}

/**
 * Subscribes to an elite product.
 *
 * After a lost answer look at `earnGetEliteRecords` before trying again. Known from other clients only: the
 * documentation has no page, so the types are shallow.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { earnSubscribeElite } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, earnSubscribeElite, { productSubId: '1', amount: '100' });
 * console.log(result);
 * ```
 */
export const earnSubscribeElite: Endpoint<EarnSubscribeEliteParams, EarnSubscribeEliteResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/earn/elite/subscribe',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    productSubId: 'string!',
    amount: 'decimal!',
    coin: 'string',
    paymentAccount: 'string',
  },
};
