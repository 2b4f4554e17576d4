import type { Endpoint } from '@bitget-kit/transport';
import type { FuturesOrderIds } from './FuturesOrderIds.js';
import type { FuturesTpslOrderChange } from './FuturesTpslOrderChange.js';

/** Parameters of {@link futuresModifyTpslOrder}. */
export type FuturesModifyTpslOrderParams = FuturesTpslOrderChange;

/** What comes back. */
export type FuturesModifyTpslOrderResult = FuturesOrderIds;

/**
 * Changes a take profit, stop loss or trailing stop that waits.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/plan/Modify-Tpsl-Order
 * @example
 * ```ts
 * import { futuresModifyTpslOrder } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, futuresModifyTpslOrder, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 *   orderId: '1',
 *   triggerPrice: '71000',
 *   size: '0.005',
 * });
 * console.log(result);
 * ```
 */
export const futuresModifyTpslOrder: Endpoint<FuturesModifyTpslOrderParams, FuturesModifyTpslOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/order/modify-tpsl-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    orderId: 'string',
    clientOid: 'string',
    marginCoin: 'string!',
    productType: 'string!',
    symbol: 'string!',
    triggerPrice: 'decimal!',
    triggerType: 'string',
    executePrice: 'decimal',
    size: 'string',
    rangeRate: 'decimal',
  },
};
