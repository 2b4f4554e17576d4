import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaGridSignalTerms } from './UtaGridSignalTerms.js';

/** Parameters of {@link utaModifyGridBot}. */
export interface UtaModifyGridBotParams {
  /** Id of the bot. */
  botId: string;
  /** Category, in capitals. */
  category: 'SPOT' | 'USDT-FUTURES' | 'USDC-FUTURES';
  /** Price at which to take the profit, in quote coin. */
  takeProfit?: DecimalString | undefined;
  /** Price at which to stop the loss, in quote coin. */
  stopLoss?: DecimalString | undefined;
  /** The indicator that ends it. Left out: none. */
  terminationCondition?: 'rsi' | 'boll' | undefined;
  /** The indicators that end it. */
  terminationParams?: readonly UtaGridSignalTerms[] | undefined;
  /** Whether profits are kept in base coin. */
  hodlMode?: 'yes' | 'no' | undefined;
  /** Whether profits leave the bot as they come. */
  autoTransferProfits?: 'yes' | 'no' | undefined;
}

/** What comes back. */
export interface UtaModifyGridBotResult {
  /** Id of the bot. */
  botId: string;
}

/**
 * Changes take profit, stop loss and the conditions under which a grid bot ends.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaModifyGridBot } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaModifyGridBot, { botId: '1', category: 'SPOT' });
 * console.log(result);
 * ```
 */
export const utaModifyGridBot: Endpoint<UtaModifyGridBotParams, UtaModifyGridBotResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/grid/modify-bot',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    botId: 'string!',
    category: 'string!',
    takeProfit: 'decimal',
    stopLoss: 'decimal',
    terminationCondition: 'string',
    terminationParams: {
      items: { indicatorLength: 'string', threshold: 'decimal', multiplier: 'decimal', interval: 'string' },
    },
    hodlMode: 'string',
    autoTransferProfits: 'string',
  },
};
