import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

/**
 * One trade of the market.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-Recent-Fills
 * @example
 * ```ts
 * import type { FuturesTrade } from '@bitget-kit/public-api/futures';
 *
 * const takerBought = (trade: FuturesTrade): boolean => trade.side.toLowerCase() === 'buy';
 * ```
 */
export interface FuturesTrade {
  /** Id of the trade; newer trades have greater ones. */
  tradeId: string;
  /** Price in quote coin. */
  price: DecimalString;
  /** Amount in base coin. */
  size: DecimalString;
  /**
   * Side of the trade. The capital letter (`Sell`) is the exchange's, and not on every endpoint: compare without regard
   * to case.
   */
  side: 'buy' | 'sell' | 'Buy' | 'Sell' | (string & {});
  /** When it happened, ms since the epoch. */
  ts: TimestampMsString;
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
}
