import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { FuturesOrderIds } from './FuturesOrderIds.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresReversePosition}. */
export interface FuturesReversePositionParams {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Coin of the margin, in capitals: `USDT`. */
  marginCoin: string;
  /** The line of futures. */
  productType: ProductType;
  /**
   * Amount to turn round, in base coin. As much as the position or more turns all of it. Left out in one-way mode: all
   * of it.
   */
  size?: DecimalString | undefined;
  /**
   * Hedge mode: the position to turn round: `buy` the long, `sell` the short. Required, though the example lacks it.
   */
  side: 'buy' | 'sell';
  /** Required in hedge mode; not in one-way mode. */
  tradeSide?: 'open' | 'close' | undefined;
  /**
   * Your own id for the order: up to 32 of `A-Z a-z 0-9 _ -`. Always set one: only with it can a lost answer be looked
   * up.
   */
  clientOid?: string | undefined;
}

/** The ids of the reversing order. */
export type FuturesReversePositionResult = FuturesOrderIds;

/**
 * Turns a position round at market price: closes it, or part of it, and opens as much on the other side.
 *
 * Not safe to repeat: a second one turns the position back. After a lost answer look at the position, or for the order
 * by its `clientOid`.
 *
 * Permission: `trade`. Limit: 10 requests per second and user (1 for copy-trading leaders).
 *
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 40774 `tradeSide` does not fit the position mode.
 * @see https://www.bitget.com/api-doc/contract/trade/Reversal
 * @example
 * ```ts
 * import { futuresReversePosition } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, futuresReversePosition, {
 *   symbol: 'ETHUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 *   side: 'buy',
 *   size: '0.3',
 *   clientOid: crypto.randomUUID().replaceAll('-', ''),
 * });
 * ```
 */
export const futuresReversePosition: Endpoint<FuturesReversePositionParams, FuturesReversePositionResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/order/click-backhand',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'place',
  check: {
    symbol: 'string!',
    marginCoin: 'string!',
    productType: 'string!',
    size: 'decimal',
    side: 'string!',
    tradeSide: 'string',
    clientOid: 'string',
  },
};
