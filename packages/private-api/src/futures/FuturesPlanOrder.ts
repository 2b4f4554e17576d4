import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

/**
 * One trigger order, trailing order, take profit or stop loss.
 *
 * @example
 * ```ts
 * import type { FuturesPlanOrder } from '@bitget-kit/private-api/futures';
 *
 * export type Fields = keyof FuturesPlanOrder;
 * ```
 */
export interface FuturesPlanOrder {
  /** A trigger order, a trailing one, or the kind of take profit and stop loss. */
  planType:
    | 'normal_plan'
    | 'track_plan'
    | 'profit_plan'
    | 'loss_plan'
    | 'pos_profit'
    | 'pos_loss'
    | 'moving_plan'
    | (string & {});
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Amount, in base coin. */
  size: DecimalString;
  /** The exchange's id of the order. */
  orderId: string;
  /** Your own id of the order. */
  clientOid: string;
  /** Price, in quote coin. */
  price: DecimalString;
  /** Limit price of the order that is then sent, in quote coin. */
  executePrice: DecimalString;
  /** How far the price must turn back, in per cent. */
  callbackRatio: DecimalString;
  /** Price at which it starts, in quote coin. */
  triggerPrice: DecimalString;
  /** The price that is watched: of the last trade, or the mark price. */
  triggerType: 'fill_price' | 'mark_price' | (string & {});
  /** Waiting, sent, refused when it was sent, or cancelled. */
  planStatus: 'live' | 'executed' | 'fail_execute' | 'cancelled' | (string & {});
  /** Whether it buys or sells. */
  side: 'buy' | 'sell' | (string & {});
  /** Side of the position. */
  posSide: 'long' | 'short' | 'net' | (string & {});
  /** Coin of the margin. */
  marginCoin: string;
  /** Isolated or cross margin. */
  marginMode: 'isolated' | 'crossed' | (string & {});
  /** Where the order came from; `SYS` is the exchange itself. */
  enterPointSource: 'WEB' | 'API' | 'SYS' | 'ANDROID' | 'IOS' | (string & {});
  /** For hedge mode: opens or closes a position. */
  tradeSide: 'open' | 'close' | (string & {});
  /** One position a contract, or one a side. */
  posMode: 'one_way_mode' | 'hedge_mode' | (string & {});
  /** What is sent when it starts. */
  orderType: 'limit' | 'market' | (string & {});
  /** Where the order came from; `SYS` is the exchange itself. */
  orderSource?: string | undefined;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
  /** Limit price of the take profit, in quote coin. Left out: at market. */
  stopSurplusExecutePrice: DecimalString;
  /** Price at which the take profit starts, in quote coin. */
  stopSurplusTriggerPrice: DecimalString;
  /** The price that the take profit watches. */
  stopSurplusTriggerType: 'fill_price' | 'mark_price' | (string & {});
  /** Limit price of the stop loss, in quote coin. Left out: at market. */
  stopLossExecutePrice: DecimalString;
  /** Price at which the stop loss starts, in quote coin. */
  stopLossTriggerPrice: DecimalString;
  /** The price that the stop loss watches. */
  stopLossTriggerType: 'fill_price' | 'mark_price' | (string & {});
  /** Id of the order that it became. */
  executeOrderId?: string | undefined;
  /** Amount, in base coin. */
  baseVolume?: DecimalString | undefined;
  /** Average price of the fills, in quote coin. */
  priceAvg?: DecimalString | undefined;
  /** Take profit that goes with the order, in quote coin. */
  presetStopSurplusPrice?: DecimalString | undefined;
  /** Stop loss that goes with the order, in quote coin. */
  presetStopLossPrice?: DecimalString | undefined;
}
