import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

/**
 * One contract: prices in quote coin, sizes and volumes of the last 24 hours.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-Ticker
 * @example
 * ```ts
 * import type { FuturesTicker } from '@bitget-kit/public-api/futures';
 *
 * const isPerpetual = (ticker: FuturesTicker): boolean => !ticker.deliveryTime;
 * ```
 */
export interface FuturesTicker {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Price of the latest trade, in quote coin. */
  lastPr: DecimalString;
  /** Best ask price, in quote coin. */
  askPr: DecimalString;
  /** Best bid price, in quote coin. */
  bidPr: DecimalString;
  /** Amount at the best bid, in base coin. */
  bidSz: DecimalString;
  /** Amount at the best ask, in base coin. */
  askSz: DecimalString;
  /** Highest price of the last 24 hours, in quote coin. */
  high24h: DecimalString;
  /** Lowest price of the last 24 hours, in quote coin. */
  low24h: DecimalString;
  /** When the figures were taken, ms since the epoch. */
  ts: TimestampMsString;
  /** Change over 24 hours as a fraction: `0.01` is one per cent. */
  change24h: DecimalString;
  /** Volume in base coin. */
  baseVolume: DecimalString;
  /** Volume in quote coin. */
  quoteVolume: DecimalString;
  /** Volume in USDT. */
  usdtVolume: DecimalString;
  /** Price at the last midnight, UTC, in quote coin. */
  openUtc: DecimalString;
  /** Change since midnight UTC as a fraction. */
  changeUtc24h: DecimalString;
  /** Price of the index that the contract follows, in quote coin. */
  indexPrice: DecimalString;
  /** Funding rate of the running interval as a fraction: `0.0001` is 0.01 per cent. `0` for delivery contracts. */
  fundingRate: DecimalString;
  /** Open interest in base coin. */
  holdingAmount: DecimalString;
  /** When delivery starts, ms; `null` or empty for perpetuals. */
  deliveryStartTime: TimestampMsString | null;
  /** When the contract is delivered, ms; `null` or empty for perpetuals. */
  deliveryTime: TimestampMsString | null;
  /**
   * Stage of a delivery contract: being set up, trading, the last ten minutes (no opening), delivering (nothing moves).
   * Perpetuals answer `delivery_normal`.
   */
  deliveryStatus:
    | 'delivery_config_period'
    | 'delivery_normal'
    | 'delivery_before'
    | 'delivery_period'
    | (string & {})
    | null;
  /** Price 24 hours ago, in quote coin. */
  open24h: DecimalString;
  /** Mark price, in quote coin: what profit and liquidation are reckoned by. */
  markPrice: DecimalString;
}
