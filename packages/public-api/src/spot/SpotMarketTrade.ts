import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

/**
 * One trade of the market.
 *
 * @see https://www.bitget.com/api-doc/spot/market/Get-Recent-Trades
 * @example
 * ```ts
 * import type { SpotMarketTrade } from '@bitget-kit/public-api/spot';
 *
 * const isBuy = (trade: SpotMarketTrade): boolean => trade.side.toLowerCase() === 'buy';
 * ```
 */
export interface SpotMarketTrade {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Id of the trade; newer trades have greater ones. */
  tradeId: string;
  /**
   * Side of the trade. Recent trades write it in small letters, the trade history with a capital (`Sell`): compare
   * without regard to case.
   */
  side: 'buy' | 'sell' | 'Buy' | 'Sell' | (string & {});
  /** Price in quote coin. */
  price: DecimalString;
  /** Amount in base coin. */
  size: DecimalString;
  /** When it happened, ms since the epoch. The trade history has it to the second only. */
  ts: TimestampMsString;
}
