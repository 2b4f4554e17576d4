import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link earnSubscribeSharkFin}. */
export interface EarnSubscribeSharkFinParams {
  /** Id of the product. */
  productId: string;
  /** Amount, in its coin. */
  amount: DecimalString;
}

/** What comes back. */
export interface EarnSubscribeSharkFinResult {
  /** Id of the subscription. */
  orderId: string;
  /** The amount that was subscribed, in the example of the page. */
  status: DecimalString;
}

/**
 * Subscribes to a shark fin product.
 *
 * After a lost answer look at `earnGetSharkFinRecords` before trying again.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/sharkfin/Shark-Subscribe
 * @example
 * ```ts
 * import { earnSubscribeSharkFin } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, earnSubscribeSharkFin, { productId: '1', amount: '100' });
 * console.log(result);
 * ```
 */
export const earnSubscribeSharkFin: Endpoint<EarnSubscribeSharkFinParams, EarnSubscribeSharkFinResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/earn/sharkfin/subscribe',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    productId: 'string!',
    amount: 'decimal!',
  },
};
