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
  symbol: string;
  /** Price of the latest trade. */
  lastPr: string;
  /** Best ask price. */
  askPr: string;
  /** Best bid price. */
  bidPr: string;
  /** Amount at the best bid, in base coin. */
  bidSz: string;
  /** Amount at the best ask, in base coin. */
  askSz: string;
  /** Highest price of the last 24 hours. */
  high24h: string;
  /** Lowest price of the last 24 hours. */
  low24h: string;
  /** When the figures were taken, ms since the epoch. */
  ts: string;
  /** Change over 24 hours as a fraction: `0.01` is one per cent. */
  change24h: string;
  /** Volume in base coin. */
  baseVolume: string;
  /** Volume in quote coin. */
  quoteVolume: string;
  /** Volume in USDT. */
  usdtVolume: string;
  /** Price at the last midnight, UTC. */
  openUtc: string;
  /** Change since midnight UTC as a fraction. */
  changeUtc24h: string;
  /** Price of the index that the contract follows. */
  indexPrice: string;
  /** Funding rate of the running interval as a fraction: `0.0001` is 0.01 per cent. `0` for delivery contracts. */
  fundingRate: string;
  /** Open interest in base coin. */
  holdingAmount: string;
  /** When delivery starts, ms; `null` or empty for perpetuals. */
  deliveryStartTime: string | null;
  /** When the contract is delivered, ms; `null` or empty for perpetuals. */
  deliveryTime: string | null;
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
  /** Price 24 hours ago. */
  open24h: string;
  /** Mark price: what profit and liquidation are reckoned by. */
  markPrice: string;
}
