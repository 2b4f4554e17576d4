import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesBatchFailure } from './FuturesBatchFailure.js';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresClosePositions}. */
export interface FuturesClosePositionsParams {
  /** The line of futures. */
  productType: ProductType;
  /** Symbol of the contract. Left out: the positions on **all contracts** of the product type. */
  symbol?: string | undefined;
  /** Hedge mode: which of the two positions; left out, both. Ignored in one-way mode. */
  holdSide?: 'long' | 'short' | undefined;
}

/** The order that closes a position. */
export interface FuturesClosedPosition {
  /** The exchange's id of the closing order. */
  orderId: string;
  /** Id that the exchange gave it; may be empty. */
  clientOid: string;
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
}

/** A position that was not closed, with the reason. */
export interface FuturesClosePositionFailure extends FuturesBatchFailure {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
}

/** What became of each position. */
export interface FuturesClosePositionsResult {
  /** Positions for which a closing order was received. */
  successList: FuturesClosedPosition[];
  /** Positions that cannot be closed now, for example during delivery. */
  failureList: FuturesClosePositionFailure[];
}

/**
 * Closes positions at market price: of one contract, or all of a product type.
 *
 * The call succeeds even when nothing was closed: look at `failureList`. It takes no `clientOid`: after a lost answer
 * look at the positions.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 22002 no position.
 * @see https://www.bitget.com/api-doc/contract/trade/Flash-Close-Position
 * @example
 * ```ts
 * import { futuresClosePositions } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { failureList } = await call(transport, futuresClosePositions, {
 *   productType: 'USDT-FUTURES',
 *   symbol: 'BTCUSDT',
 *   holdSide: 'long',
 * });
 * for (const { symbol, errorMsg } of failureList) console.error(symbol, errorMsg);
 * ```
 */
export const futuresClosePositions: Endpoint<FuturesClosePositionsParams, FuturesClosePositionsResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/order/close-positions',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'place',
  check: { productType: 'string!', symbol: 'string', holdSide: 'string' },
};
