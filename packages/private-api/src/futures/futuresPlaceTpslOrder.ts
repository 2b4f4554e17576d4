import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesOrderIds } from './FuturesOrderIds.js';
import type { FuturesTpslOrderTerms } from './FuturesTpslOrderTerms.js';

/** Parameters of {@link futuresPlaceTpslOrder}. */
export type FuturesPlaceTpslOrderParams = FuturesTpslOrderTerms;

/** What comes back. */
export type FuturesPlaceTpslOrderResult = FuturesOrderIds;

/**
 * Places a take profit, a stop loss or a trailing stop of a position.
 *
 * A lost answer does not mean a lost order: look among the pending ones for its `clientOid`.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/plan/Place-Tpsl-Order
 * @example
 * ```ts
 * import { futuresPlaceTpslOrder } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, futuresPlaceTpslOrder, {
 *   planType: 'profit_plan',
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 *   holdSide: 'long',
 *   triggerPrice: '70000',
 *   size: '0.005',
 * });
 * console.log(result);
 * ```
 */
export const futuresPlaceTpslOrder: Endpoint<FuturesPlaceTpslOrderParams, FuturesPlaceTpslOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/order/place-tpsl-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    marginCoin: 'string!',
    productType: 'string!',
    symbol: 'string!',
    planType: 'string!',
    triggerPrice: 'decimal!',
    triggerType: 'string',
    executePrice: 'decimal',
    holdSide: 'string!',
    size: 'decimal',
    rangeRate: 'decimal',
    clientOid: 'string',
    stpMode: 'string',
  },
};
