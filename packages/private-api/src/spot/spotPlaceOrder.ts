import type { Endpoint } from '@bitget-kit/transport';

/** What every spot order has. */
interface SpotOrderBase {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  side: 'buy' | 'sell';
  /** Your own id for the order: up to 32 of `A-Z a-z 0-9 _ -`. Always set one: only with it can a lost answer be looked up. */
  clientOid?: string | undefined;
  /** Take-profit that is attached once the order fills: its trigger price. */
  presetTakeProfitPrice?: string | undefined;
  /** Limit price of the attached take-profit; left out, it executes at market. */
  executeTakeProfitPrice?: string | undefined;
  /** Stop-loss that is attached once the order fills: its trigger price. */
  presetStopLossPrice?: string | undefined;
  /** Limit price of the attached stop-loss; left out, it executes at market. */
  executeStopLossPrice?: string | undefined;
  /** `tpsl` makes this a take-profit/stop-loss order with `triggerPrice`; its `clientOid` is ignored by the exchange. */
  tpslType?: 'normal' | 'tpsl' | undefined;
  /** Price at which a `tpsl` order starts. */
  triggerPrice?: string | undefined;
  /** What happens when the order would meet another of the same user. */
  stpMode?: 'none' | 'cancel_taker' | 'cancel_maker' | 'cancel_both' | undefined;
  /** When the request was made, ms; goes with `receiveWindow`. */
  requestTime?: number | string | undefined;
  /** Refuse the order if it reaches matching later than `requestTime` plus so many ms; below 60000. */
  receiveWindow?: number | string | undefined;
}

/** An order that rests at its price or better. */
export interface SpotLimitOrder extends SpotOrderBase {
  orderType: 'limit';
  /** Time in force: until cancelled, maker only, all or nothing, at once or not at all. */
  force: 'gtc' | 'post_only' | 'fok' | 'ioc';
  /** Price in quote coin, a decimal string. */
  price: string;
  /** Amount in base coin, a decimal string. */
  size: string;
}

/** An order that takes what the book offers. */
export interface SpotMarketOrder extends SpotOrderBase {
  orderType: 'market';
  /** Not used by market orders. */
  force?: undefined;
  /** Not used by market orders. */
  price?: undefined;
  /** **Quote** coin for a buy (`'100'` spends 100 USDT), base coin for a sell. A decimal string. */
  size: string;
}

/** Parameters of {@link spotPlaceOrder}. */
export type SpotPlaceOrderParams = SpotLimitOrder | SpotMarketOrder;

/** The ids of an accepted order. Accepted means received, not filled. */
export interface SpotPlaceOrderResult {
  /** The exchange's id of the order. */
  orderId: string;
  /** Your own id, or one that the exchange made. */
  clientOid: string;
}

/**
 * Places a spot order.
 *
 * A lost answer does not mean a lost order: the error then says `context.outcome: 'unknown'`. Look the order up by its
 * `clientOid` before anything else.
 *
 * Permission: `trade`. Limit: 10 requests per second and user (1 for copy-trading leaders).
 *
 * @throws {@link BitgetError} `request/invalid` for a missing parameter or a number where money is a string.
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 43012 balance, 45110 minimum value.
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
