import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

/**
 * One plan order.
 *
 * @example
 * ```ts
 * import type { SpotPlanOrder } from '@bitget-kit/private-api/spot';
 *
 * export type Fields = keyof SpotPlanOrder;
 * ```
 */
export interface SpotPlanOrder {
  /** The exchange's id of the order. */
  orderId: string;
  /** Your own id of the order. */
  clientOid: string;
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Price at which it starts, in quote coin. */
  triggerPrice: DecimalString;
  /** What is sent when it starts. */
  orderType: 'limit' | 'market' | (string & {});
  /** Limit price of the order that is then sent, in quote coin. */
  executePrice: DecimalString;
  /** Whether `size` is an amount in base coin, or a total in quote coin. */
  planType: 'amount' | 'total' | (string & {});
  /** Amount, in base or quote coin as `planType` says. */
  size: DecimalString;
  /** Waiting, being sent, sent, refused when it was sent, or cancelled. */
  status: 'live' | 'executing' | 'executed' | 'fail_execute' | 'cancelled' | (string & {});
  /** Whether it buys or sells. */
  side: 'buy' | 'sell' | (string & {});
  /** The price that is watched: of the last trade, or the mark price. */
  triggerType: 'fill_price' | 'mark_price' | (string & {});
  /** Where the order came from; `SYS` is the exchange itself. */
  enterPointSource: 'WEB' | 'API' | 'SYS' | 'ANDROID' | 'IOS' | (string & {});
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
}
