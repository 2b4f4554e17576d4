import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresSetMargin}. */
export interface FuturesSetMarginParams {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Coin of the margin, in capitals: `USDT`. */
  marginCoin: string;
  /** The position. */
  holdSide: 'long' | 'short';
  /** How much margin to add, in margin coin, a decimal string; negative takes margin away. */
  amount: DecimalString;
}

/** An empty string: success says nothing more. */
export type FuturesSetMarginResult = string;

/**
 * Adds margin to a position or takes some away. Only for isolated margin.
 *
 * **Changes the account**: a change, not a target. Not safe to repeat after a lost answer: look at `marginSize` of the
 * position first.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for a missing parameter or a number where money is a string.
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses.
 * @see https://www.bitget.com/api-doc/contract/account/Change-Margin
 * @example
 * ```ts
 * import { futuresSetMargin } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, futuresSetMargin, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 *   holdSide: 'long',
 *   amount: '20',
 * });
 * ```
 */
export const futuresSetMargin: Endpoint<FuturesSetMarginParams, FuturesSetMarginResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/account/set-margin',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
    productType: 'string!',
    marginCoin: 'string!',
    holdSide: 'string!',
    amount: 'decimal!',
  },
};
