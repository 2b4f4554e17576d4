import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { SpotOrderSource } from './SpotOrderSource.js';

/** Parameters of {@link spotGetOpenOrders}. */
export interface SpotGetOpenOrdersParams {
  /** Trading pair, e.g. `BTCUSDT`. Left out: all pairs. */
  symbol?: string | undefined;
  /** Orders from this time on, ms. */
  startTime?: number | string | undefined;
  /** Orders up to this time, ms. */
  endTime?: number | string | undefined;
  /** Orders older than the one with this `orderId`. */
  idLessThan?: string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
  /** Only the order with this id. */
  orderId?: string | undefined;
  /** `tpsl`: take-profit and stop-loss orders in place of ordinary ones. Left out: `normal`. */
  tpslType?: 'normal' | 'tpsl' | undefined;
  /** When the request was made, ms; goes with `receiveWindow`. */
  requestTime?: number | string | undefined;
  /** Refuse the request if it arrives later than `requestTime` plus so many ms. */
  receiveWindow?: number | string | undefined;
}

/** An order that is open. Its price is in `priceAvg`, and there is no field `price`. */
export interface SpotOpenOrder {
  /** The user's id. */
  userId: string;
  /** Trading pair. The documentation's example writes it in small letters. */
  symbol: string;
  /** The exchange's id of the order. */
  orderId: string;
  /** Your own id of the order, or one that the exchange made. */
  clientOid: string;
  /** **Limit price of the order** in quote coin, whatever the name says; the price of its fills is `basePrice`. */
  priceAvg: DecimalString;
  /** Amount ordered: quote coin for a market buy, base coin for all else. */
  size: DecimalString;
  /** At a price, or at that of the market. */
  orderType: 'limit' | 'market' | (string & {});
  /** Whether it buys or sells. */
  side: 'buy' | 'sell' | (string & {});
  /** Waiting, partly filled. The documentation's example has `new` for waiting. */
  status: 'live' | 'new' | 'partially_filled' | 'filled' | 'cancelled' | (string & {});
  /** Price of the fills in quote coin; `0` while there is none. */
  basePrice: DecimalString;
  /** Amount filled, in base coin. */
  baseVolume: DecimalString;
  /** Amount filled, in quote coin. */
  quoteVolume: DecimalString;
  /** Where the order came from; `SYS` is the exchange itself. */
  enterPointSource: 'WEB' | 'APP' | 'API' | 'SYS' | 'ANDROID' | 'IOS' | (string & {});
  /** What made the order. Missing in the documentation's example. */
  orderSource?: SpotOrderSource | undefined;
  /** Trigger price of the attached take-profit; empty for none. */
  presetTakeProfitPrice: DecimalString;
  /** Limit price of the attached take-profit; empty executes at market. */
  executeTakeProfitPrice: DecimalString;
  /** Trigger price of the attached stop-loss; empty for none. */
  presetStopLossPrice: DecimalString;
  /** Limit price of the attached stop-loss; empty executes at market. */
  executeStopLossPrice: DecimalString;
  /** When it was created, ms since the epoch. */
  cTime: string;
  /** When it last changed, ms since the epoch. Missing in the documentation's example. */
  uTime?: TimestampMsString | undefined;
  /** Price that starts a `tpsl` order; `null` for others. */
  triggerPrice: DecimalString | null;
  /** An ordinary order, or one that waits for its trigger price. */
  tpslType: 'normal' | 'tpsl' | (string & {});
  /** Time in force. Not in the documentation; another client sees it. */
  force?: 'gtc' | 'post_only' | 'fok' | 'ioc' | (string & {}) | undefined;
  /** What is traded. Not in the documentation; another client sees it. */
  baseCoin?: string | undefined;
  /** What is paid. Not in the documentation; another client sees it. */
  quoteCoin?: string | undefined;
  /** Why the order was cancelled. Not in the documentation; another client sees it. */
  cancelReason?: string | undefined;
}

/** One page. */
export type SpotGetOpenOrdersResult = SpotOpenOrder[];

/**
 * Your open spot orders. Without parameters, of all pairs, without take-profit and stop-loss orders.
 *
 * **An order's limit price is in `priceAvg` here.** Reads lag behind writes: an order that was placed a moment ago may
 * still be missing.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/trade/Get-Unfilled-Orders
 * @example
 * ```ts
 * import { spotGetOpenOrders } from '@bitget-kit/private-api/spot';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * for await (const order of paginate(transport, spotGetOpenOrders, { symbol: 'BTCUSDT' })) {
 *   console.log(order.clientOid, order.side, order.size, order.priceAvg);
 * }
 * ```
 */
export const spotGetOpenOrders: PagedEndpoint<SpotGetOpenOrdersParams, SpotGetOpenOrdersResult, 'read', SpotOpenOrder> =
  {
    method: 'GET',
    path: '/api/v2/spot/trade/unfilled-orders',
    access: 'private',
    permission: 'read',
    limit: { requests: 20, seconds: 1, scope: 'uid' },
    page: { by: 'id', param: 'idLessThan', from: 'orderId', size: 'limit', defaultSize: 100, maxSize: 100 },
    check: {
      symbol: 'string',
      startTime: 'time',
      endTime: 'time',
      idLessThan: 'string',
      limit: 'integer',
      orderId: 'string',
      tpslType: 'string',
      requestTime: 'time',
      receiveWindow: 'integer',
    },
  };
