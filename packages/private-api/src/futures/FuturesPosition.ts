import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

/**
 * An open position. Sizes are in base coin, prices in quote coin, money in margin coin.
 *
 * @see https://www.bitget.com/api-doc/contract/position/get-single-position
 * @example
 * ```ts
 * import type { FuturesPosition } from '@bitget-kit/private-api/futures';
 *
 * const isSafe = (position: FuturesPosition): boolean => Number(position.marginRatio) < 0.5;
 * ```
 */
export interface FuturesPosition {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Coin of the margin, e.g. `USDT`. */
  marginCoin: string;
  /** Side of the position. */
  holdSide: 'long' | 'short' | (string & {});
  /** Amount of open orders that would add to the position, not filled yet. */
  openDelegateSize: DecimalString;
  /** Margin of the position, in the margin coin. */
  marginSize: DecimalString;
  /** Amount that can be closed now, in base coin. */
  available: DecimalString;
  /** Amount held by closing orders, in base coin. */
  locked: DecimalString;
  /** Size of the position: `available` and `locked` together. */
  total: DecimalString;
  /** Leverage, e.g. `20`. */
  leverage: string;
  /** Profit or loss realised so far, without fees and funding. */
  achievedProfits: DecimalString;
  /** Average entry price, in quote coin. */
  openPriceAvg: DecimalString;
  /** Isolated or cross margin. */
  marginMode: 'isolated' | 'crossed' | (string & {});
  /** One position a contract, or one for each side. */
  posMode: 'one_way_mode' | 'hedge_mode' | (string & {});
  /** Profit or loss not yet realised, in the margin coin. */
  unrealizedPL: DecimalString;
  /** Estimated price of liquidation; zero or below means that there is none at present. */
  liquidationPrice: DecimalString;
  /** Maintenance margin rate of the position's tier, as a fraction. */
  keepMarginRate: DecimalString;
  /** Mark price, in quote coin. */
  markPrice: DecimalString;
  /** Margin ratio as a fraction: `0.1` is 10 per cent; the position is liquidated when it reaches one. */
  marginRatio: DecimalString;
  /** Price at which the position would close without profit or loss, in quote coin. */
  breakEvenPrice: DecimalString;
  /** Funding paid or received so far, despite its name; empty before the first funding. */
  totalFee: DecimalString;
  /** Trading fees so far. */
  deductedFee: DecimalString;
  /** Trigger price of the position's take-profit. Only in `futuresGetPositions`. */
  takeProfit?: DecimalString | undefined;
  /** Trigger price of the position's stop-loss. Only in `futuresGetPositions`. */
  stopLoss?: DecimalString | undefined;
  /** Id of the take-profit order. Only in `futuresGetPositions`. */
  takeProfitId?: string | undefined;
  /** Id of the stop-loss order. Only in `futuresGetPositions`. */
  stopLossId?: string | undefined;
  /** Whether margin is topped up by itself. Only in `futuresGetPosition`. */
  autoMargin?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether one coin is margin, or several. */
  assetMode: 'single' | 'union' | (string & {});
  /** When it was opened, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
}
