import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';
import type { FuturesOrderSource } from './FuturesOrderSource.js';
import type { FuturesTradeSide } from './FuturesTradeSide.js';

/**
 * An order as the exchange keeps it: what open orders, past orders and a single order have in common. An empty string
 * means no value.
 *
 * @see https://www.bitget.com/api-doc/contract/trade/Get-Order-Details
 * @example
 * ```ts
 * import type { FuturesOrder } from '@bitget-kit/private-api/futures';
 *
 * const isUntouched = (order: FuturesOrder): boolean => Number(order.baseVolume) === 0;
 * ```
 */
export interface FuturesOrder {
  /** Symbol of the contract. Some answers write it in small letters. */
  symbol: string;
  /** Amount ordered, in base coin. */
  size: DecimalString;
  /** The exchange's id of the order. */
  orderId: string;
  /** Your own id of the order, or one that the exchange made. */
  clientOid: string;
  /** Amount filled, in base coin. */
  baseVolume: DecimalString;
  /** Amount filled, in quote coin. */
  quoteVolume: DecimalString;
  /** Fees so far, in margin coin; negative means paid. Empty while nothing is filled. */
  fee: DecimalString;
  /** Price of the order in quote coin; empty for market orders. */
  price: DecimalString;
  /** Average price of the fills; empty while there is none. */
  priceAvg: DecimalString;
  /** One-way mode: the direction of the order. Hedge mode: the direction of the position. */
  side: 'buy' | 'sell' | (string & {});
  /** Time in force. */
  force: 'gtc' | 'post_only' | 'fok' | 'ioc' | (string & {});
  /** Profit or loss that the order realised, in margin coin; empty while nothing is filled. */
  totalProfits: DecimalString;
  /** Position that the order belongs to: long or short in hedge mode, `net` in one-way mode. */
  posSide: 'long' | 'short' | 'net' | (string & {});
  /** Coin of margin, fees and profit. Some answers write it in small letters. */
  marginCoin: string;
  /** Leverage, e.g. `20`. */
  leverage: string;
  /** Margin mode. Some answers say `cross` for `crossed`. */
  marginMode: 'isolated' | 'crossed' | (string & {});
  /** Whether the order may only shrink the position. Some answers use small letters, some leave it out. */
  reduceOnly?: 'YES' | 'NO' | (string & {}) | undefined;
  /** Where the order came from; `SYS` is the exchange itself, as in a liquidation. Some answers use small letters. */
  enterPointSource: 'WEB' | 'API' | 'SYS' | 'ANDROID' | 'IOS' | (string & {});
  /** What the order does to the position; may be empty. */
  tradeSide: FuturesTradeSide;
  /** One position a contract, or one for each side. */
  posMode: 'one_way_mode' | 'hedge_mode' | (string & {});
  /** At a price, or at that of the market. */
  orderType: 'limit' | 'market' | (string & {});
  /** What made the order. */
  orderSource: FuturesOrderSource;
  /** When it was created, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
  /** Liquidation price, in quote coin; only on orders that a liquidation made. Only the page of past orders has it. */
  liqPrice?: DecimalString | undefined;
  /** Fees by coin, as JSON text. Not in the documentation; a client that is tested live sees it. */
  feeDetail?: string | undefined;
  /** Trigger price of the attached take-profit; empty for none. */
  presetStopSurplusPrice: DecimalString;
  /** Trigger price of the attached stop-loss; empty for none. */
  presetStopLossPrice: DecimalString;
}

/**
 * How the take-profit and stop-loss attached to an order trigger and execute. Missing or empty where there is none.
 *
 * @example
 * ```ts
 * import type { FuturesOrderPresets } from '@bitget-kit/private-api/futures';
 *
 * const stopsAtMarket = (order: FuturesOrderPresets): boolean => !Number(order.presetStopLossExecutePrice);
 * ```
 */
export interface FuturesOrderPresets {
  /** Price that triggers the take-profit: last trade or mark price. */
  presetStopSurplusType?: 'fill_price' | 'mark_price' | (string & {}) | undefined;
  /** Limit price of the take-profit; `0` or empty executes at market. */
  presetStopSurplusExecutePrice?: DecimalString | undefined;
  /** Price that triggers the stop-loss: last trade or mark price. */
  presetStopLossType?: 'fill_price' | 'mark_price' | (string & {}) | undefined;
  /** Limit price of the stop-loss; `0` or empty executes at market. */
  presetStopLossExecutePrice?: DecimalString | undefined;
}
