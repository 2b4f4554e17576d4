import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** When an indicator starts or ends the bot. */
export interface UtaGridSignal {
  indicatorLength: string;
  threshold: DecimalString;
  multiplier: DecimalString;
  interval: string;
}

/** Parameters of {@link utaGetGridBot}. */
export interface UtaGetGridBotParams {
  /** Id of the bot. */
  botId: string;
}

/** What comes back. */
export interface UtaGetGridBotResult {
  /** Id of the bot. */
  botId: string;
  symbol: string;
  status: 'init' | 'waiting' | 'running' | 'terminating' | 'terminated' | (string & {});
  totalProfit: DecimalString;
  /** Return on what was invested. */
  roi: DecimalString;
  gridProfit: DecimalString;
  gridProfitRate: DecimalString;
  unpairedProfit: DecimalString;
  unpairedProfitRate: DecimalString;
  margin: DecimalString;
  arbitrageAPR: DecimalString;
  totalAPR: DecimalString;
  /** Ms since the epoch. */
  createdTime: TimestampMsString;
  runningTime: string;
  currentBaseBalance: DecimalString;
  currentQuoteBalance: DecimalString;
  initialBaseHoldings: DecimalString;
  initialQuoteHoldings: DecimalString;
  reservedBaseTradingFee: DecimalString;
  reservedQuoteTradingFee: DecimalString;
  gridStartPrice: DecimalString;
  /** The exchange spells neutral `netural`. */
  gridType: string;
  /** Upper end of the grid. */
  maxPrice: DecimalString;
  /** Lower end of the grid. */
  minPrice: DecimalString;
  /** How many grids. */
  gridNum: string;
  /** Grids of equal distance, or of equal ratio. */
  gridOrderMode: string;
  baseInvestmentCoin: string;
  baseInvestmentAmount: DecimalString;
  quoteInvestmentCoin: string;
  quoteInvestmentAmount: DecimalString;
  /** How far the price may move before the bot starts. */
  slippage: DecimalString;
  triggerCondition: string;
  triggerParams: UtaGridSignal[];
  /** Price at which it starts. */
  triggerPrice: DecimalString;
  terminationCondition: string;
  terminationParams: UtaGridSignal[];
  terminationSell: string;
  /** Price at which to stop the loss. */
  stopLoss: DecimalString;
  /** Price at which to take the profit. */
  takeProfit: DecimalString;
  /** Whether profits are kept in base coin. */
  hodlMode: string;
  /** Whether profits leave the bot as they come. */
  autoTransferProfits: DecimalString;
  arbitrageCount: string;
  terminationReason: string;
}

/**
 * One grid bot: its settings, what it holds, what it earned.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetGridBot } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetGridBot, { botId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetGridBot: Endpoint<UtaGetGridBotParams, UtaGetGridBotResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/trade/grid/bot-detail',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    botId: 'string!',
  },
};
