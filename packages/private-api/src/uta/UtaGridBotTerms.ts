import type { DecimalString } from '@bitget-kit/transport';
import type { UtaGridInvestment } from './UtaGridInvestment.js';
import type { UtaGridSignalTerms } from './UtaGridSignalTerms.js';

/**
 * The settings of a grid bot.
 *
 * @example
 * ```ts
 * import type { UtaGridBotTerms } from '@bitget-kit/private-api/uta';
 *
 * export type Fields = keyof UtaGridBotTerms;
 * ```
 */
export interface UtaGridBotTerms {
  /** Category, in capitals. */
  category: 'SPOT' | 'USDT-FUTURES' | 'USDC-FUTURES';
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Upper end of the grid, in quote coin. */
  maxPrice: DecimalString;
  /** Lower end of the grid, in quote coin. */
  minPrice: DecimalString;
  /** How many grids. */
  gridNum: number | string;
  /** Grids of equal distance, or of equal ratio. */
  gridOrderMode: 'arithmetic' | 'geometric';
  /** What is put in, by coin. */
  investmentAmount: readonly UtaGridInvestment[];
  /** The accounts that the money comes from. */
  fundsSource?: readonly string[] | undefined;
  /** How far the price may move before the bot starts. */
  slippage?: DecimalString | undefined;
  /** Whether profits leave the bot as they come. */
  autoTransferProfits?: 'yes' | 'no' | undefined;
  /** The exchange spells neutral `netural`. */
  gridType?: 'long' | 'short' | 'netural' | undefined;
  /** E.g. `20`. */
  leverage?: number | string | undefined;
  /** Whether margin is kept back as the exchange sees fit. */
  autoReserveMargin?: 'yes' | 'no' | undefined;
  /** Margin that is kept back, in the margin coin. */
  reservedMargin?: DecimalString | undefined;
  /** When it starts: at once, at a price, or by an indicator. */
  triggerCondition?: 'instant' | 'price' | 'rsi' | 'boll' | undefined;
  /** The indicators that start it. */
  triggerParams?: readonly UtaGridSignalTerms[] | undefined;
  /** Price at which it starts, in quote coin. */
  triggerPrice?: DecimalString | undefined;
  /** The indicator that ends it. Left out: none. */
  terminationCondition?: 'rsi' | 'boll' | undefined;
  /** The indicators that end it. */
  terminationParams?: readonly UtaGridSignalTerms[] | undefined;
  /** Whether base coin is sold at the end. */
  terminationSell?: 'yes' | 'no' | undefined;
  /** Price at which to stop the loss, in quote coin. */
  stopLoss?: DecimalString | undefined;
  /** Price at which to take the profit, in quote coin. */
  takeProfit?: DecimalString | undefined;
  /** Whether the grid follows a rising price. */
  trailingGrid?: 'yes' | 'no' | undefined;
  /** Step by which a grid that follows the price moves. */
  movingAverageGains?: DecimalString | undefined;
  /** Price up to which the grid follows, in quote coin. */
  stopUpwardPrice?: DecimalString | undefined;
  /** Whether profits are kept in base coin. */
  hodlMode?: 'yes' | 'no' | undefined;
  /** Whether a position is opened at the market when it starts. */
  marketOpen?: 'yes' | 'no' | undefined;
  /** Whether money is kept back for losses. */
  lossReserve?: 'yes' | 'no' | undefined;
}
