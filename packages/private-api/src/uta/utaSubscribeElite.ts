import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaSubscribeElite}. */
export interface UtaSubscribeEliteParams {
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
export interface UtaSubscribeEliteResult {
  /** Id of the subscription or redemption. */
  orderId: string;
}

/**
 * Subscribes to an elite product.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaSubscribeElite } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaSubscribeElite, { productSubId: '1', amount: '100' });
 * console.log(result);
 * ```
 */
export const utaSubscribeElite: Endpoint<UtaSubscribeEliteParams, UtaSubscribeEliteResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/earn/elite-subscribe',
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
