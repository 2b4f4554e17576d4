import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link utaGetNeutralGridBot}. */
export interface UtaGetNeutralGridBotParams {
  /** Id of the bot. */
  botId: string;
}

/** What comes back. */
export interface UtaGetNeutralGridBotResult {
  /** Id of the bot. */
  botId: string;
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** State of the bot. */
  status: string;
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
  /** Price at which it started, in quote coin. */
  gridStartPrice: DecimalString;
  /** Upper end of the grid, in quote coin. */
  maxPrice: DecimalString;
  /** Lower end of the grid, in quote coin. */
  minPrice: DecimalString;
  /** How many grids. */
  gridNum: string;
  /** Grids of equal distance, or of equal ratio. */
  gridOrderMode: string;
  /** Price at which it starts, in quote coin. */
  triggerPrice: DecimalString;
  /** E.g. `20`. */
  leverage: string;
  /** Price at which to stop the loss, in quote coin. */
  stopLoss: DecimalString;
  /** Price at which to take the profit, in quote coin. */
  takeProfit: DecimalString;
  /** Position that it holds, in base coin. */
  holdPosition: DecimalString;
  /** Least profit of one grid. */
  oneGridMinProfit: DecimalString;
  /** Greatest profit of one grid. */
  oneGridMaxProfit: DecimalString;
  /** Whether profits leave the bot as they come. */
  autoTransferProfits: DecimalString;
}

/**
 * One neutral grid bot: its settings, what it holds, what it earned.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetNeutralGridBot } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetNeutralGridBot, { botId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetNeutralGridBot: Endpoint<UtaGetNeutralGridBotParams, UtaGetNeutralGridBotResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/trade/grid/neutral-bot-detail',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    botId: 'string!',
  },
};
