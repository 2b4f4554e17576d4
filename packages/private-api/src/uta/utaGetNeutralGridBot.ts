import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetNeutralGridBot}. */
export interface UtaGetNeutralGridBotParams {
  /** Id of the bot. */
  botId: string;
}

/** What comes back. */
export interface UtaGetNeutralGridBotResult {
  /** Id of the bot. */
  botId: string;
  symbol: string;
  status: string;
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
  gridStartPrice: string;
  /** Upper end of the grid. */
  maxPrice: string;
  /** Lower end of the grid. */
  minPrice: string;
  /** How many grids. */
  gridNum: string;
  /** Grids of equal distance, or of equal ratio. */
  gridOrderMode: string;
  /** Price at which it starts. */
  triggerPrice: string;
  /** E.g. `20`. */
  leverage: string;
  /** Price at which to stop the loss. */
  stopLoss: string;
  /** Price at which to take the profit. */
  takeProfit: string;
  holdPosition: string;
  oneGridMinProfit: string;
  oneGridMaxProfit: string;
  /** Whether profits leave the bot as they come. */
  autoTransferProfits: string;
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
