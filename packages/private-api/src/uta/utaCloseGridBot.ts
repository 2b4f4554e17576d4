import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaCloseGridBot}. */
export interface UtaCloseGridBotParams {
  /** Id of the bot. */
  botId: string;
}

/** What comes back. */
export interface UtaCloseGridBotResult {
  /** Id of the bot. */
  botId: string;
}

/**
 * Ends a grid bot.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaCloseGridBot } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCloseGridBot, { botId: '1' });
 * console.log(result);
 * ```
 */
export const utaCloseGridBot: Endpoint<UtaCloseGridBotParams, UtaCloseGridBotResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/grid/close-bot',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  stability: 'observed',
  check: {
    botId: 'string!',
  },
};
