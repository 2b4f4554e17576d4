import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaOrderIds } from './UtaOrderIds.js';
import type { UtaOrderTerms } from './UtaOrderTerms.js';

/** Take-profit and stop-loss that the order brings along, each with a trigger and an order to send. */
export interface UtaAttachedOrders {
  /** Trigger price of the take-profit, in quote coin. */
  takeProfit?: DecimalString | undefined;
  /** Trigger price of the stop-loss, in quote coin. */
  stopLoss?: DecimalString | undefined;
  /** Which price triggers the take-profit: that of trades or the mark price. Left out: `market`. */
  tpTriggerBy?: 'market' | 'mark' | undefined;
  /** Which price triggers the stop-loss: that of trades or the mark price. Left out: `market`. */
  slTriggerBy?: 'market' | 'mark' | undefined;
  /** Order that the take-profit sends. */
  tpOrderType?: 'limit' | 'market' | undefined;
  /** Order that the stop-loss sends. */
  slOrderType?: 'limit' | 'market' | undefined;
  /** Limit price of the take-profit in quote coin, for `tpOrderType: 'limit'`. */
  tpLimitPrice?: DecimalString | undefined;
  /** Limit price of the stop-loss in quote coin, for `slOrderType: 'limit'`. */
  slLimitPrice?: DecimalString | undefined;
}

/** Parameters of {@link utaPlaceOrder}. */
export type UtaPlaceOrderParams = UtaOrderTerms &
  UtaAttachedOrders & {
    /** Not in the documentation; other clients send it. */
    marginMode?: 'crossed' | 'isolated' | undefined;
  };

/** The ids of an order that was received. Received means neither resting nor filled. */
export type UtaPlaceOrderResult = UtaOrderIds;

/**
 * Places an order of a unified account, in spot, margin or futures.
 *
 * **A spot market buy's `qty` is in QUOTE coin:** `'100'` on `BTCUSDT` spends 100 USDT. All other amounts are in base
 * coin. In hedge mode a futures order needs `posSide`; in one-way mode it takes `reduceOnly` instead (25236).
 *
 * A lost answer does not mean a lost order: the error then says `context.outcome: 'unknown'`. The same goes for the
 * codes 40010, 40725 and 45001. Look the order up by its `clientOid` with `utaGetOrder` before anything else. A second
 * order with the same `clientOid` is refused (25212) only while the first is pending, so sending again can buy twice.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for a missing parameter or a number where money is a string.
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 25202 balance, 25203 margin, 25212 `clientOid` in
 * use, 25236 wrong form for the position mode.
 * @see https://www.bitget.com/api-doc/uta/trade/Place-Order
 * @example
 * ```ts
 * import { utaPlaceOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { orderId } = await call(transport, utaPlaceOrder, {
 *   category: 'SPOT',
 *   symbol: 'BTCUSDT',
 *   side: 'buy',
 *   orderType: 'limit',
 *   price: '50000',
 *   qty: '0.001',
 *   clientOid: crypto.randomUUID().replaceAll('-', ''),
 * });
 * ```
 */
export const utaPlaceOrder: Endpoint<UtaPlaceOrderParams, UtaPlaceOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/place-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'place',
  check: {
    category: 'string!',
    symbol: 'string!',
    side: 'string!',
    orderType: 'string!',
    qty: 'decimal!',
    price: 'decimal',
    timeInForce: 'string',
    posSide: 'string',
    reduceOnly: 'string',
    clientOid: 'string',
    stpMode: 'string',
    marginMode: 'string',
    takeProfit: 'decimal',
    stopLoss: 'decimal',
    tpTriggerBy: 'string',
    slTriggerBy: 'string',
    tpOrderType: 'string',
    slOrderType: 'string',
    tpLimitPrice: 'decimal',
    slLimitPrice: 'decimal',
  },
};
