import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { FuturesOrderIds } from './FuturesOrderIds.js';
import type { FuturesOrderKey } from './FuturesOrderKey.js';
import type { ProductType } from './ProductType.js';

interface ModifyFrame {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Coin of the margin, in capitals. In the exchange's example but not in its list of parameters. */
  marginCoin?: string | undefined;
  /** Your own id for the order that takes the place of the old one. Only by it can the new order be found. */
  newClientOid: string;
}

/** New price and size: the old order is cancelled and a new one takes its place. Both have to be given. */
interface Reprice {
  /** New amount in base coin. */
  newSize: DecimalString;
  /** New price in quote coin. */
  newPrice: DecimalString;
  /** Not together with price and size: the exchange would ignore it. */
  newPresetStopSurplusPrice?: undefined;
  /** Not together with price and size: the exchange would ignore it. */
  newPresetStopLossPrice?: undefined;
}

/** New take-profit and stop-loss: the order stays as it is. Giving one alone removes the other. */
interface ChangePresets {
  /** Not together with take-profit and stop-loss. */
  newSize?: undefined;
  /** Not together with take-profit and stop-loss. */
  newPrice?: undefined;
  /** New trigger price of the attached take-profit; `0` removes it. */
  newPresetStopSurplusPrice?: DecimalString | undefined;
  /** New trigger price of the attached stop-loss; `0` removes it. */
  newPresetStopLossPrice?: DecimalString | undefined;
}

/** Parameters of {@link futuresModifyOrder}. */
export type FuturesModifyOrderParams = ModifyFrame & FuturesOrderKey & (Reprice | ChangePresets);

/** Ids of the request. The id of a replacing order is not known yet: look it up by `newClientOid`. */
export type FuturesModifyOrderResult = FuturesOrderIds;

/**
 * Changes a limit order that nothing of has been filled: its price and size, or its attached take-profit and stop-loss.
 *
 * New price and size mean a new order, made after the answer: the old one is cancelled, its place in the queue is lost.
 * Find the new one by `newClientOid`.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for a missing parameter or a number where money is a string.
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses, for example because the order is filled or gone.
 * @see https://www.bitget.com/api-doc/contract/trade/Modify-Order
 * @example
 * ```ts
 * import { futuresModifyOrder } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, futuresModifyOrder, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   clientOid: 'grid-1',
 *   newClientOid: 'grid-1b',
 *   newPrice: '49900',
 *   newSize: '0.001',
 * });
 * ```
 */
export const futuresModifyOrder: Endpoint<FuturesModifyOrderParams, FuturesModifyOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/order/modify-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'place',
  check: {
    orderId: 'string',
    clientOid: 'string',
    symbol: 'string!',
    productType: 'string!',
    marginCoin: 'string',
    newClientOid: 'string!',
    newSize: 'decimal',
    newPrice: 'decimal',
    newPresetStopSurplusPrice: 'decimal',
    newPresetStopLossPrice: 'decimal',
  },
};
