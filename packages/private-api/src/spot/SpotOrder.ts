import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';
import type { SpotOrderSource } from './SpotOrderSource.js';

/**
 * An order as `spotGetOrder` and `spotGetOrderHistory` give it. An empty string means no value. Open orders come in a
 * form of their own: see `SpotOpenOrder`.
 *
 * @see https://www.bitget.com/api-doc/spot/trade/Get-Order-Info
 * @example
 * ```ts
 * import type { SpotOrder } from '@bitget-kit/private-api/spot';
 *
 * const isDone = (order: SpotOrder): boolean => order.status === 'filled' || order.status === 'cancelled';
 * ```
 */
export interface SpotOrder {
  /** The user's id. */
  userId: string;
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** The exchange's id of the order. */
  orderId: string;
  /** Your own id of the order, or one that the exchange made. */
  clientOid: string;
  /** Limit price in quote coin; `0` for a market order. */
  price: DecimalString;
  /** Amount ordered: **quote** coin for a market buy, base coin for all else. */
  size: DecimalString;
  /** At a price, or at that of the market. */
  orderType: 'limit' | 'market' | (string & {});
  /** Whether it buys or sells. */
  side: 'buy' | 'sell' | (string & {});
  /** Waiting, partly filled, filled, cancelled. A cancelled order may have filled in part: see `baseVolume`. */
  status: 'live' | 'partially_filled' | 'filled' | 'cancelled' | (string & {});
  /** Average price of the fills, in quote coin. */
  priceAvg: DecimalString;
  /** Amount filled, in base coin. */
  baseVolume: DecimalString;
  /** Amount filled, in quote coin. */
  quoteVolume: DecimalString;
  /** Where the order came from; `SYS` is the exchange itself. */
  enterPointSource: 'WEB' | 'APP' | 'API' | 'SYS' | 'ANDROID' | 'IOS' | (string & {});
  /** Fees, as JSON **text**: decode it, then see {@link SpotOrderFees}. May be empty while nothing is filled. */
  feeDetail: string;
  /** What made the order. */
  orderSource: SpotOrderSource;
  /** Why the order was cancelled: by request, or to keep you from trading with yourself. Empty if it was not. */
  cancelReason: 'normal_cancel' | 'stp_cancel' | (string & {});
  /** When it was created, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
  /** `tpsl` is a take-profit or stop-loss order. The page of `spotGetOrder` does not list it. */
  tpslType?: 'normal' | 'tpsl' | (string & {}) | undefined;
  /** Price that starts a `tpsl` order; `null` for others. The page of `spotGetOrder` does not list it. */
  triggerPrice?: DecimalString | null | undefined;
  /** What is traded. Not in the documentation; other clients see it. */
  baseCoin?: string | undefined;
  /** What is paid. Not in the documentation; other clients see it. */
  quoteCoin?: string | undefined;
}

/**
 * What `feeDetail` of an order holds once it is decoded. Numbers, not strings: too coarse for accounting, for which
 * `spotGetFills` has exact fees.
 *
 * With `newFees`, that is what counts. Without it (older orders) the other keys do: each is the name of the coin that
 * paid, `BGB` or the coin received.
 *
 * @see https://www.bitget.com/api-doc/spot/trade/Get-Order-Info
 * @example
 * ```ts
 * import type { SpotOrder, SpotOrderFees } from '@bitget-kit/private-api/spot';
 *
 * const feesOf = (order: SpotOrder): SpotOrderFees => JSON.parse(order.feeDetail || '{}');
 * const totalOf = (order: SpotOrder): number | undefined => feesOf(order).newFees?.t;
 * ```
 */
export interface SpotOrderFees {
  /** The fees as they are reckoned now; older orders lack them. */
  newFees?: SpotNewFees | undefined;
  [coin: string]: SpotCoinFee | SpotNewFees | undefined;
}

/** How a fee was paid. Negative means paid. */
export interface SpotNewFees {
  /** Part that coupons paid, in the coin received. */
  c: number;
  /** Part that was paid in BGB, in BGB. */
  d: number;
  /** Rest that BGB could not cover, in the coin received. */
  r: number;
  /** The whole fee, in the coin received. */
  t: number;
  /** Without meaning, says the documentation. */
  deduction: boolean;
  /** Without meaning, says the documentation. */
  totalDeductionFee: number;
}

/** The fee of an older order in one coin. */
export interface SpotCoinFee {
  /** Whether another coin paid part of it. */
  deduction: boolean;
  /** Coin of the fee. */
  feeCoinCode: string;
  /** Part that was paid by deduction, in BGB; negative means paid. */
  totalDeductionFee: number;
  /** The whole fee, in the coin received; negative means paid. */
  totalFee: number;
}
