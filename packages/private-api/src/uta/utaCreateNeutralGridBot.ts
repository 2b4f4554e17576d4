import type { Endpoint } from '@bitget-kit/transport';
import type { UtaNeutralGridBotTerms } from './UtaNeutralGridBotTerms.js';

/** Parameters of {@link utaCreateNeutralGridBot}. */
export type UtaCreateNeutralGridBotParams = UtaNeutralGridBotTerms;

/** What comes back. */
export interface UtaCreateNeutralGridBotResult {
  /** Id of the bot. */
  botId: string;
}

/**
 * Starts a neutral grid bot on futures. `utaValidateNeutralGridBot` tells beforehand whether its settings work.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaCreateNeutralGridBot } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCreateNeutralGridBot, { category: 'USDT-FUTURES', symbol: 'BTCUSDT', maxPrice: '60000', minPrice: '40000', gridNum: 20, gridOrderMode: 'arithmetic', investmentAmount: [{ coin: 'USDT', amount: '100' }] });
 * console.log(result);
 * ```
 */
export const utaCreateNeutralGridBot: Endpoint<UtaCreateNeutralGridBotParams, UtaCreateNeutralGridBotResult, 'trade'> =
  {
    method: 'POST',
    path: '/api/v3/trade/grid/create-neutral-bot',
    access: 'private',
    permission: 'trade',
    limit: { requests: 1, seconds: 1, scope: 'uid' },
    stability: 'observed',
    check: {
      category: 'string!',
      symbol: 'string!',
      maxPrice: 'decimal!',
      minPrice: 'decimal!',
      gridNum: 'integer!',
      gridOrderMode: 'string!',
      fundsSource: { items: 'string' },
      leverage: 'integer',
      investmentAmount: { items: { coin: 'string!', amount: 'decimal!' }, required: true },
      triggerPrice: 'decimal',
      stopLoss: 'decimal',
      takeProfit: 'decimal',
      autoTransferProfits: 'string',
    },
  };
