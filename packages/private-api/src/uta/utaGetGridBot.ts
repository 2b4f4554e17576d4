import type { Endpoint } from '@bitget-kit/transport';

/** When an indicator starts or ends the bot. */
export interface UtaGridSignal {
  indicatorLength: string;
  threshold: string;
  multiplier: string;
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
  totalProfit: string;
  /** Return on what was invested. */
  roi: string;
  gridProfit: string;
  gridProfitRate: string;
  unpairedProfit: string;
  unpairedProfitRate: string;
  margin: string;
  arbitrageAPR: string;
  totalAPR: string;
  /** Ms since the epoch. */
  createdTime: string;
  runningTime: string;
  currentBaseBalance: string;
  currentQuoteBalance: string;
  initialBaseHoldings: string;
  initialQuoteHoldings: string;
  reservedBaseTradingFee: string;
  reservedQuoteTradingFee: string;
  gridStartPrice: string;
  /** The exchange spells neutral `netural`. */
  gridType: string;
  /** Upper end of the grid. */
  maxPrice: string;
  /** Lower end of the grid. */
  minPrice: string;
  /** How many grids. */
  gridNum: string;
  /** Grids of equal distance, or of equal ratio. */
  gridOrderMode: string;
  baseInvestmentCoin: string;
  baseInvestmentAmount: string;
  quoteInvestmentCoin: string;
  quoteInvestmentAmount: string;
  /** How far the price may move before the bot starts. */
  slippage: string;
  triggerCondition: string;
  triggerParams: UtaGridSignal[];
  /** Price at which it starts. */
  triggerPrice: string;
  terminationCondition: string;
  terminationParams: UtaGridSignal[];
  terminationSell: string;
  /** Price at which to stop the loss. */
  stopLoss: string;
  /** Price at which to take the profit. */
  takeProfit: string;
  /** Whether profits are kept in base coin. */
  hodlMode: string;
  /** Whether profits leave the bot as they come. */
  autoTransferProfits: string;
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
