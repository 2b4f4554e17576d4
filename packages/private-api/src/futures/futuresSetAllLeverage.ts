import type { Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresSetAllLeverage}. */
export interface FuturesSetAllLeverageParams {
  /** The line of futures. */
  productType: ProductType;
  /** E.g. `20`. */
  leverage: number | string;
}

/** A word for success. */
export type FuturesSetAllLeverageResult = string;

/**
 * Sets the leverage of every contract of a line of futures.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Change-All-Leverage
 * @example
 * ```ts
 * import { futuresSetAllLeverage } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, futuresSetAllLeverage, { productType: 'USDT-FUTURES', leverage: '10' });
 * ```
 */
export const futuresSetAllLeverage: Endpoint<FuturesSetAllLeverageParams, FuturesSetAllLeverageResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/account/set-all-leverage',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    productType: 'string!',
    leverage: 'integer!',
  },
};
