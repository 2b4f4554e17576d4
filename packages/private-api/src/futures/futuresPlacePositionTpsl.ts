import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesPositionTpsl } from './FuturesPositionTpsl.js';

/** One order that was placed. */
export interface FuturesPlacedTpsl {
  /** Id of the order. */
  orderId: string;
  /** Your own id of the take profit. */
  stopSurplusClientOid: string;
  /** Your own id of the stop loss. */
  stopLossClientOid: string;
}

/** Parameters of {@link futuresPlacePositionTpsl}. */
export type FuturesPlacePositionTpslParams = FuturesPositionTpsl;

/** One row each. */
export type FuturesPlacePositionTpslResult = FuturesPlacedTpsl[];

/**
 * Sets take profit and stop loss of a position together. One that is left out is not set.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/plan/Place-Pos-Tpsl-Order
 * @example
 * ```ts
 * import { futuresPlacePositionTpsl } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, futuresPlacePositionTpsl, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 *   holdSide: 'long',
 *   stopSurplusTriggerPrice: '70000',
 *   stopLossTriggerPrice: '50000',
 * });
 * console.log(result);
 * ```
 */
export const futuresPlacePositionTpsl: Endpoint<
  FuturesPlacePositionTpslParams,
  FuturesPlacePositionTpslResult,
  'trade'
> = {
  method: 'POST',
  path: '/api/v2/mix/order/place-pos-tpsl',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    marginCoin: 'string!',
    productType: 'string!',
    symbol: 'string!',
    stopSurplusTriggerPrice: 'decimal',
    stopSurplusSize: 'decimal',
    stopSurplusTriggerType: 'string',
    stopSurplusExecutePrice: 'decimal',
    stopLossTriggerPrice: 'decimal',
    stopLossSize: 'decimal',
    stopLossTriggerType: 'string',
    stopLossExecutePrice: 'decimal',
    holdSide: 'string!',
    stpMode: 'string',
    stopSurplusClientOid: 'string',
    stopLossClientOid: 'string',
  },
};
