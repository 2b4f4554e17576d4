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
  category: 'SPOT' | 'USDT-FUTURES' | 'USDC-FUTURES';
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Upper end of the grid. */
  maxPrice: DecimalString;
  /** Lower end of the grid. */
  minPrice: DecimalString;
  /** How many grids. */
  gridNum: number | string;
  /** Grids of equal distance, or of equal ratio. */
  gridOrderMode: 'arithmetic' | 'geometric';
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
  autoReserveMargin?: 'yes' | 'no' | undefined;
  reservedMargin?: DecimalString | undefined;
  triggerCondition?: 'instant' | 'price' | 'rsi' | 'boll' | undefined;
  triggerParams?: readonly UtaGridSignalTerms[] | undefined;
  /** Price at which it starts. */
  triggerPrice?: DecimalString | undefined;
  terminationCondition?: 'rsi' | 'boll' | undefined;
  terminationParams?: readonly UtaGridSignalTerms[] | undefined;
  terminationSell?: 'yes' | 'no' | undefined;
  /** Price at which to stop the loss. */
  stopLoss?: DecimalString | undefined;
  /** Price at which to take the profit. */
  takeProfit?: DecimalString | undefined;
  trailingGrid?: 'yes' | 'no' | undefined;
  movingAverageGains?: DecimalString | undefined;
  stopUpwardPrice?: DecimalString | undefined;
  /** Whether profits are kept in base coin. */
  hodlMode?: 'yes' | 'no' | undefined;
  marketOpen?: 'yes' | 'no' | undefined;
  lossReserve?: 'yes' | 'no' | undefined;
}
