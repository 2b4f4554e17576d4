import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { SpotOrderIds } from './SpotOrderIds.js';
import type { SpotLimitTerms, SpotMarketTerms, SpotOrderTerms } from './SpotOrderTerms.js';

/** What every single order has beyond its terms: the pair, and how long the request is good. */
interface OrderFrame {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** When the request was made, ms; goes with `receiveWindow`. */
  requestTime?: number | string | undefined;
  /** Refuse the order if it arrives later than `requestTime` plus so many ms; below 60000. */
  receiveWindow?: number | string | undefined;
}

/** What an ordinary order says of triggers: nothing. */
interface Untriggered {
  /** An ordinary order, as when it is left out. */
  tpslType?: 'normal' | undefined;
  /** Only with `tpslType: 'tpsl'`. */
  triggerPrice?: undefined;
}

/** An ordinary limit order. */
export type SpotLimitOrder = OrderFrame & Untriggered & Extract<SpotOrderTerms, { orderType: 'limit' }>;

/** An ordinary market order. **The size of a buy is in quote coin.** */
export type SpotMarketOrder = OrderFrame & Untriggered & Extract<SpotOrderTerms, { orderType: 'market' }>;

/**
 * A take-profit or stop-loss order: it starts when the price reaches `triggerPrice`. The exchange ignores `clientOid`
 * and attached orders here, so there are none: a lost answer can only be looked for in the list of open orders.
 */
export type SpotTpslOrder = OrderFrame &
  (SpotLimitTerms | SpotMarketTerms) & {
    /** A take-profit or stop-loss order. */
    tpslType: 'tpsl';
    /** Price at which the order starts, in quote coin. */
    triggerPrice: DecimalString;
    /** Ignored by the exchange for `tpsl` orders. */
    clientOid?: undefined;
    /** Ignored by the exchange for `tpsl` orders. */
    presetTakeProfitPrice?: undefined;
    /** Ignored by the exchange for `tpsl` orders. */
    executeTakeProfitPrice?: undefined;
    /** Ignored by the exchange for `tpsl` orders. */
    presetStopLossPrice?: undefined;
    /** Ignored by the exchange for `tpsl` orders. */
    executeStopLossPrice?: undefined;
  };

/** Parameters of {@link spotPlaceOrder}. */
export type SpotPlaceOrderParams = SpotLimitOrder | SpotMarketOrder | SpotTpslOrder;

/** The ids of an order that was received. Received means neither resting nor filled. */
export type SpotPlaceOrderResult = SpotOrderIds;

/**
 * Places a spot order.
 *
 * **A market buy's `size` is in quote coin:** `'100'` on `BTCUSDT` spends 100 USDT. All other sizes are in base coin.
 *
 * A lost answer does not mean a lost order: the error then says `context.outcome: 'unknown'`. Look the order up by its
 * `clientOid` before anything else. A second order with the same `clientOid` is refused (43118) only while the first is
 * pending, so sending again can buy twice.
 *
 * Permission: `trade`. Limit: 10 requests per second and user (1 for copy-trading leaders).
 *
 * @throws {@link BitgetError} `request/invalid` for a missing parameter or a number where money is a string.
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 43012 balance, 45110 or 43027 minimum value,
 * 40808 decimal places.
 * @see https://www.bitget.com/api-doc/spot/trade/Place-Order
 * @example
 * ```ts
 * import { spotPlaceOrder } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { orderId } = await call(transport, spotPlaceOrder, {
 *   symbol: 'BTCUSDT',
 *   side: 'buy',
 *   orderType: 'limit',
 *   force: 'gtc',
 *   price: '50000',
 *   size: '0.001',
 *   clientOid: crypto.randomUUID().replaceAll('-', ''),
 * });
 * ```
 */
export const spotPlaceOrder: Endpoint<SpotPlaceOrderParams, SpotPlaceOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/spot/trade/place-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'place',
  check: {
    symbol: 'string!',
    side: 'string!',
    orderType: 'string!',
    force: 'string',
    price: 'decimal',
    size: 'decimal!',
    clientOid: 'string',
    triggerPrice: 'decimal',
    tpslType: 'string',
    requestTime: 'time',
    receiveWindow: 'integer',
    stpMode: 'string',
    presetTakeProfitPrice: 'decimal',
    executeTakeProfitPrice: 'decimal',
    presetStopLossPrice: 'decimal',
    executeStopLossPrice: 'decimal',
  },
};
