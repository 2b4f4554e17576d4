import type { DecimalString } from '@bitget-kit/transport';
import type { UtaGridInvestment } from './UtaGridInvestment.js';

/**
 * The settings of a neutral grid bot.
 *
 * @example
 * ```ts
 * import type { UtaNeutralGridBotTerms } from '@bitget-kit/private-api/uta';
 *
 * export type Fields = keyof UtaNeutralGridBotTerms;
 * ```
 */
export interface UtaNeutralGridBotTerms {
  /** Category, in capitals. */
  category: 'USDT-FUTURES' | 'USDC-FUTURES';
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
  /** The accounts that the money comes from. */
  fundsSource?: readonly string[] | undefined;
  /** E.g. `20`. */
  leverage?: number | string | undefined;
  /** What is put in, by coin. */
  investmentAmount: readonly UtaGridInvestment[];
  /** Price at which it starts, in quote coin. */
  triggerPrice?: DecimalString | undefined;
  /** Price at which to stop the loss, in quote coin. */
  stopLoss?: DecimalString | undefined;
  /** Price at which to take the profit, in quote coin. */
  takeProfit?: DecimalString | undefined;
  /** Whether profits leave the bot as they come. */
  autoTransferProfits?: 'yes' | 'no' | undefined;
}
