import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaModifyNeutralGridBot}. */
export interface UtaModifyNeutralGridBotParams {
  /** Id of the bot. */
  botId: string;
  /** Category, in capitals. */
  category: 'USDT-FUTURES' | 'USDC-FUTURES';
  /** Price at which to take the profit, in quote coin. */
  takeProfit?: DecimalString | undefined;
  /** Price at which to stop the loss, in quote coin. */
  stopLoss?: DecimalString | undefined;
  /** Whether profits leave the bot as they come. */
  autoTransferProfits?: 'yes' | 'no' | undefined;
}

/** What comes back. */
export interface UtaModifyNeutralGridBotResult {
  /** Id of the bot. */
  botId: string;
}

/**
 * Changes take profit and stop loss of a neutral grid bot.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaModifyNeutralGridBot } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaModifyNeutralGridBot, { botId: '1', category: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const utaModifyNeutralGridBot: Endpoint<UtaModifyNeutralGridBotParams, UtaModifyNeutralGridBotResult, 'trade'> =
  {
    method: 'POST',
    path: '/api/v3/trade/grid/modify-neutral-bot',
    access: 'private',
    permission: 'trade',
    limit: { requests: 1, seconds: 1, scope: 'uid' },
    stability: 'observed',
    check: {
      botId: 'string!',
      category: 'string!',
      takeProfit: 'decimal',
      stopLoss: 'decimal',
      autoTransferProfits: 'string',
    },
  };
