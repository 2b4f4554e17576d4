import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';
import type { MarginLoanType } from './MarginLoanType.js';
import type { MarginSide } from './MarginSide.js';

/**
 * A margin order as the lists of open and past orders give it. **`size` and `amount` are what was filled;** what was
 * ordered is in `baseSize` and `quoteSize`.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Order-History
 * @example
 * ```ts
 * import type { MarginOrder } from '@bitget-kit/private-api/margin';
 *
 * const isUntouched = (order: MarginOrder): boolean => Number(order.size) === 0;
 * ```
 */
export interface MarginOrder {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** The exchange's id of the order. */
  orderId: string;
  /** Your own id of the order, or one that the exchange made. */
  clientOid: string;
  /** Whether it buys or sells, and whether the exchange itself did so to liquidate or to repay. */
  side: MarginSide;
  /** At a price, or at that of the market. */
  orderType: 'limit' | 'market' | (string & {});
  /** Time in force. */
  force: 'gtc' | 'post_only' | 'fok' | 'ioc' | (string & {});
  /** What the order does about loans. */
  loanType: MarginLoanType | (string & {});
  /** Waiting, partly filled, filled, cancelled, refused. Open and past orders spell partly filled in two ways. */
  status: 'live' | 'partial_fill' | 'partially_fill' | 'filled' | 'cancelled' | 'reject' | (string & {});
  /** Limit price in quote coin. */
  price: DecimalString;
  /** Amount ordered, in base coin. */
  baseSize: DecimalString;
  /** Amount ordered, in quote coin. */
  quoteSize: DecimalString;
  /** Average price of the fills, in quote coin. Some pages call it the price of the order. */
  priceAvg: DecimalString;
  /** Amount filled, in base coin. */
  size: DecimalString;
  /** Amount filled, in quote coin. */
  amount: DecimalString;
  /** Where the order came from; `SYS` is the exchange itself, as in a liquidation. */
  enterPointSource: 'WEB' | 'API' | 'SYS' | 'ANDROID' | 'IOS' | (string & {});
  /** When it was created, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
}
