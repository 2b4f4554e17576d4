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
  symbol: string;
  marginCoin: string;
  holdSide: 'long' | 'short' | (string & {});
  /** Amount of open orders that would add to the position, not filled yet. */
  openDelegateSize: string;
  /** Margin of the position. */
  marginSize: string;
  /** Amount that can be closed now. */
  available: string;
  /** Amount held by closing orders. */
  locked: string;
  /** Size of the position: `available` and `locked` together. */
  total: string;
  /** Leverage, e.g. `20`. */
  leverage: string;
  /** Profit or loss realised so far, without fees and funding. */
  achievedProfits: string;
  /** Average entry price. */
  openPriceAvg: string;
  marginMode: 'isolated' | 'crossed' | (string & {});
  posMode: 'one_way_mode' | 'hedge_mode' | (string & {});
  /** Profit or loss not yet realised. */
  unrealizedPL: string;
  /** Estimated price of liquidation; zero or below means that there is none at present. */
  liquidationPrice: string;
  /** Maintenance margin rate of the position's tier, as a fraction. */
  keepMarginRate: string;
  /** Mark price. */
  markPrice: string;
  /** Margin ratio as a fraction: `0.1` is 10 per cent; the position is liquidated when it reaches one. */
  marginRatio: string;
  /** Price at which the position would close without profit or loss. */
  breakEvenPrice: string;
  /** Funding paid or received so far, despite its name; empty before the first funding. */
  totalFee: string;
  /** Trading fees so far. */
  deductedFee: string;
  /** Trigger price of the position's take-profit. Only in `futuresGetPositions`. */
  takeProfit?: string | undefined;
  /** Trigger price of the position's stop-loss. Only in `futuresGetPositions`. */
  stopLoss?: string | undefined;
  /** Id of the take-profit order. Only in `futuresGetPositions`. */
  takeProfitId?: string | undefined;
  /** Id of the stop-loss order. Only in `futuresGetPositions`. */
  stopLossId?: string | undefined;
  /** Whether margin is topped up by itself. Only in `futuresGetPosition`. */
  autoMargin?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether one coin is margin, or several. */
  assetMode: 'single' | 'union' | (string & {});
  /** When it was opened, ms since the epoch. */
  cTime: string;
  /** When it last changed, ms since the epoch. */
  uTime: string;
}
