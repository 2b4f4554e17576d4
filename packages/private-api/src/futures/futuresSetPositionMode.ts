import type { Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresSetPositionMode}. */
export interface FuturesSetPositionModeParams {
  /** The line of futures. */
  productType: ProductType;
  /** One position per contract, or a long and a short side by side. */
  posMode: 'one_way_mode' | 'hedge_mode';
}

/** The mode that is set now. */
export interface FuturesSetPositionModeResult {
  /** One position a contract, or one for each side. */
  posMode: 'one_way_mode' | 'hedge_mode' | (string & {});
}

/**
 * Sets the position mode of **all contracts** of a product type. **Changes the account**: orders must take the other
 * form from then on, those of other programs too (40774). Refused while there is any position or open order.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 40920 there is a position or an order.
 * @see https://www.bitget.com/api-doc/contract/account/Change-Hold-Mode
 * @example
 * ```ts
 * import { futuresSetPositionMode } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, futuresSetPositionMode, { productType: 'USDT-FUTURES', posMode: 'one_way_mode' });
 * ```
 */
export const futuresSetPositionMode: Endpoint<FuturesSetPositionModeParams, FuturesSetPositionModeResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/account/set-position-mode',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: { productType: 'string!', posMode: 'string!' },
};
