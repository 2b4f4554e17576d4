import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** When an indicator starts or ends the bot. */
export interface UtaGridSignal {
  /** How many candles the indicator looks at. */
  indicatorLength: string;
  /** Value of the indicator that counts. */
  threshold: DecimalString;
  /** Width of the bands, for Bollinger bands. */
  multiplier: DecimalString;
  /** Length of a candle. */
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
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** State of the bot. */
  status: 'init' | 'waiting' | 'running' | 'terminating' | 'terminated' | (string & {});
  /** Profit in all, in quote coin. */
  totalProfit: DecimalString;
  /** Return on what was invested. */
  roi: DecimalString;
  /** Profit of pairs of orders that were filled, in quote coin. */
  gridProfit: DecimalString;
  /** The same against what was put in. */
  gridProfitRate: DecimalString;
  /** Profit of what has no counterpart yet, in quote coin. */
  unpairedProfit: DecimalString;
  /** The same against what was put in. */
  unpairedProfitRate: DecimalString;
  /** Margin that is in use, in the margin coin. */
  margin: DecimalString;
  /** Return of a year by pairs of orders. */
  arbitrageAPR: DecimalString;
  /** Return of a year in all. */
  totalAPR: DecimalString;
  /** Ms since the epoch. */
  createdTime: TimestampMsString;
  /** How long it has run. */
  runningTime: string;
  /** Base coin that it has now. */
  currentBaseBalance: DecimalString;
  /** Quote coin that it has now. */
  currentQuoteBalance: DecimalString;
  /** Base coin that it had at first. */
  initialBaseHoldings: DecimalString;
  /** Quote coin that it had at first. */
  initialQuoteHoldings: DecimalString;
  /** Base coin that is kept back for fees. */
  reservedBaseTradingFee: DecimalString;
  /** Quote coin that is kept back for fees. */
  reservedQuoteTradingFee: DecimalString;
  /** Price at which it started, in quote coin. */
  gridStartPrice: DecimalString;
  /** The exchange spells neutral `netural`. */
  gridType: string;
  /** Upper end of the grid, in quote coin. */
  maxPrice: DecimalString;
  /** Lower end of the grid, in quote coin. */
  minPrice: DecimalString;
  /** How many grids. */
  gridNum: string;
  /** Grids of equal distance, or of equal ratio. */
  gridOrderMode: string;
  /** Base coin that was put in. */
  baseInvestmentCoin: string;
  /** How much of it. */
  baseInvestmentAmount: DecimalString;
  /** Quote coin that was put in. */
  quoteInvestmentCoin: string;
  /** How much of it. */
  quoteInvestmentAmount: DecimalString;
  /** How far the price may move before the bot starts. */
  slippage: DecimalString;
  /** When it starts. */
  triggerCondition: string;
  /** The indicators that start it. */
  triggerParams: UtaGridSignal[];
  /** Price at which it starts, in quote coin. */
  triggerPrice: DecimalString;
  /** The indicator that ends it, if there is one. */
  terminationCondition: string;
  /** The indicators that end it. */
  terminationParams: UtaGridSignal[];
  /** Whether base coin is sold at the end. */
  terminationSell: string;
  /** Price at which to stop the loss, in quote coin. */
  stopLoss: DecimalString;
  /** Price at which to take the profit, in quote coin. */
  takeProfit: DecimalString;
  /** Whether profits are kept in base coin. */
  hodlMode: string;
  /** Whether profits leave the bot as they come. */
  autoTransferProfits: DecimalString;
  /** Pairs of orders that were filled. */
  arbitrageCount: string;
  /** Why it ended. */
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
