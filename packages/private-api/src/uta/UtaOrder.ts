import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';
import type { UtaFee } from './UtaFee.js';

/**
 * An order as the exchange keeps it: open, past or looked up. An empty string means no value.
 *
 * @see https://www.bitget.com/api-doc/uta/trade/Get-Order-Details
 * @example
 * ```ts
 * import type { UtaOrder } from '@bitget-kit/private-api/uta';
 *
 * const isUntouched = (order: UtaOrder): boolean => Number(order.cumExecQty) === 0;
 * ```
 */
export interface UtaOrder extends UtaOrderPresets {
  /** The exchange's id of the order. */
  orderId: string;
  /** Your own id of the order, or one that the exchange made. */
  clientOid: string;
  /** Category, in capitals. */
  category: UtaCategory | (string & {});
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** At a price, or at that of the market. */
  orderType: 'limit' | 'market' | (string & {});
  /** Whether it buys or sells. */
  side: 'buy' | 'sell' | (string & {});
  /** Price in quote coin; `0` for market orders. */
  price: DecimalString;
  /** Amount ordered in base coin; `0` for an order that was placed in quote coin. */
  qty: DecimalString;
  /** Amount ordered in quote coin, of a spot market buy; `0` for others. */
  amount: DecimalString;
  /** Amount filled, in base coin. */
  cumExecQty: DecimalString;
  /** Amount filled, in quote coin. */
  cumExecValue: DecimalString;
  /** Average price of the fills, in quote coin; `0` while there is none. */
  avgPrice: DecimalString;
  /** Until cancelled, maker only, all or nothing, at once or not at all. */
  timeInForce: 'gtc' | 'post_only' | 'fok' | 'ioc' | (string & {});
  /** Waiting (`live` and `new`), filled in part, filled, or cancelled, which may be after part of it filled. */
  orderStatus: 'live' | 'new' | 'partially_filled' | 'filled' | 'cancelled' | (string & {});
  /** Position that the order belongs to, in hedge mode; empty for spot. */
  posSide: 'long' | 'short' | (string & {});
  /** Position mode that the order was placed in; empty for spot. */
  holdMode: 'one_way_mode' | 'hedge_mode' | (string & {});
  /** Whether it opens or closes a position. Not in every answer. */
  tradeSide?: 'open' | 'close' | (string & {}) | undefined;
  /** Whether the order may only shrink the position; both cases occur. */
  reduceOnly: 'YES' | 'NO' | 'yes' | 'no' | (string & {});
  /** What happens when it meets another order of the same user. In the list of fields, not in the examples. */
  stpMode?: 'none' | 'cancel_taker' | 'cancel_maker' | 'cancel_both' | (string & {}) | undefined;
  /** Fees so far, by coin. */
  feeDetail: UtaFee[];
  /** Why it was cancelled; empty when it was not. Open orders may leave it out. */
  cancelReason?: 'normal_cancel' | (string & {}) | undefined;
  /** What made the order: you, or the exchange, as in a liquidation. Open orders may leave it out. */
  execType?: 'normal' | 'offset' | 'reduce' | 'liquidation' | 'delivery' | (string & {}) | undefined;
  /** When it was created, ms since the epoch. */
  createdTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  updatedTime: TimestampMsString;
}

/**
 * What other clients see in orders; the documentation says nothing of it.
 *
 * @example
 * ```ts
 * import type { UtaOrderPresets } from '@bitget-kit/private-api/uta';
 *
 * const hasStop = (order: UtaOrderPresets): boolean => Number(order.stopLoss) > 0;
 * ```
 */
export interface UtaOrderPresets {
  /** How the order came about. */
  delegateType?: string | undefined;
  /** Isolated or cross margin. */
  marginMode?: 'crossed' | 'isolated' | (string & {}) | undefined;
  /** Trigger price of the attached take-profit, in quote coin. */
  takeProfit?: DecimalString | undefined;
  /** Trigger price of the attached stop-loss, in quote coin. */
  stopLoss?: DecimalString | undefined;
  /** Which price triggers the take-profit. */
  tpTriggerBy?: 'market' | 'mark' | (string & {}) | undefined;
  /** Which price triggers the stop-loss. */
  slTriggerBy?: 'market' | 'mark' | (string & {}) | undefined;
  /** Order that the take-profit sends. */
  tpOrderType?: 'limit' | 'market' | (string & {}) | undefined;
  /** Order that the stop-loss sends. */
  slOrderType?: 'limit' | 'market' | (string & {}) | undefined;
  /** Limit price of the take-profit, in quote coin. */
  tpLimitPrice?: DecimalString | undefined;
  /** Limit price of the stop-loss, in quote coin. */
  slLimitPrice?: DecimalString | undefined;
}
